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
   * @param rule the title of the rule; null if it is none
   * @param group the name of the folder or source; null if it is none
   * @param href where more is said of it; null if nowhere
   * @param share of all findings, in per cent
   * @param files how many files have its findings
   * @param habit whether it is a matter of the whole corpus
   * @param command what fixes or accepts its findings; null if there is no one command
   */
  public record Row(
      @Nullable LocalizedMessage rule,
      GroupRow.@Nullable Name group,
      @Nullable String href,
      int findings,
      String share,
      int files,
      boolean habit,
      @Nullable String command) {}
}
