package org.seedcorpus.report.html.view;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.IndexPage.Counts;

/**
 * Seeds that have something in common, as a row of a table.
 *
 * @param href their page; null if they have none
 * @param seeds how many there are
 * @param broken how many of them have findings
 * @param rate how many findings there are in 1,000 words, in the reader's words
 */
public record GroupRow(
    Name name,
    @Nullable String href,
    int seeds,
    int broken,
    Counts counts,
    String rate,
    StackedBar bar) {

  /**
   * What they have in common.
   *
   * @param path a folder; null if it is another thing
   * @param passage text of the corpus; null if it is another thing
   * @param label words of ours; empty if it is another thing
   */
  public record Name(@Nullable String path, @Nullable StyledText passage, String label) {}
}
