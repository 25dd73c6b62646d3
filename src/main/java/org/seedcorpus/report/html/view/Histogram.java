package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;

/** How many words seeds have: a column for each power of two. */
public record Histogram(List<Column> columns) {
  private static final int FIRST = 4; // up to 16 words
  private static final int LAST = 14; // from 16,384 words

  /**
   * One column.
   *
   * @param from the fewest words in it
   * @param count how many seeds it has
   * @param height in per cent of the highest
   */
  public record Column(int from, int count, int height) {}

  /** Counts the words of the seeds that were read. */
  public static Histogram of(List<SeedResult> seeds) {
    int[] counts = new int[LAST + 1];
    int most = 1;
    int first = LAST;
    int last = FIRST;
    for (SeedResult seed : seeds) {
      SeedProfile facts = seed.facts();
      if (facts != null) {
        int power = 31 - Integer.numberOfLeadingZeros(Math.max(1, facts.words()));
        int column = Math.max(FIRST - 1, Math.min(LAST, power));
        most = Math.max(most, ++counts[column]);
        first = Math.min(first, column);
        last = Math.max(last, column);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int c = first; c <= last; c++) {
      columns.add(new Column(c < FIRST ? 0 : 1 << c, counts[c], 100 * counts[c] / most));
    }
    return new Histogram(columns);
  }
}
