package org.seedcorpus.report.html.view;

import org.seedcorpus.report.html.view.IndexPage.Counts;

/**
 * Errors, warnings and notes as one bar: where each part ends, in thousandths of the longest bar.
 */
public record StackedBar(int errors, int warnings, int infos) {
  /**
   * Returns the bar of these counts.
   *
   * @param most how many findings the longest bar stands for
   */
  public static StackedBar of(Counts counts, int most) {
    int errors = end(counts.errors(), most);
    int warnings = Math.max(errors, end(counts.errors() + counts.warnings(), most));
    return new StackedBar(errors, warnings, Math.max(warnings, end(counts.all(), most)));
  }

  /** What is there at all is seen. */
  private static int end(int count, int most) {
    return count == 0 ? 0 : (int) Math.max(12, 1000L * count / most);
  }
}
