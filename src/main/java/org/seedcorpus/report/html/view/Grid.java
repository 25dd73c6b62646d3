package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules by folders, sources or languages: findings in 1,000 words.
 *
 * @param kind {@code folder}, {@code source} or {@code language}
 * @param note what is left out; null if nothing is
 */
public record Grid(String kind, List<Head> heads, List<Row> rows, @Nullable String note) {
  /** A column's head. */
  public record Head(GroupRow.Name name, @Nullable String href) {}

  /** A rule. */
  public record Row(LocalizedMessage title, @Nullable String href, List<Cell> cells) {}

  /**
   * The findings of a rule in a group.
   *
   * @param rate findings in 1,000 words, in the reader's words; empty if there are none
   * @param shade 0 for none to 5 for the most
   * @param href where they are; null if there are none, or no page
   */
  public record Cell(String rate, int shade, @Nullable String href) {
    private static final double[] STEPS = {1, 3, 10, 30};

    /** Returns the shade of so many findings in 1,000 words. */
    public static int shade(double rate) {
      int shade = rate > 0 ? 1 : 0;
      for (double step : STEPS) {
        shade += rate >= step ? 1 : 0;
      }
      return shade;
    }
  }
}
