package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes up most of the findings: the first few of one kind.
 *
 * @param title of which kind
 */
public record Majority(String title, List<Row> rows) {
  /**
   * One of them.
   *
   * @param name what it is, in our words; null if it is text of the corpus
   * @param passage what it is, as text of the corpus; null if it is in our words
   * @param href where more is said of it; null if nowhere
   * @param share of all findings, in per cent
   * @param files how many files have its findings
   * @param habit whether it is a matter of the whole corpus
   */
  public record Row(
      @Nullable LocalizedMessage name,
      @Nullable StyledText passage,
      @Nullable String href,
      int findings,
      String share,
      int files,
      boolean habit) {}
}
