package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.seedcorpus.report.model.UiMessages;

/**
 * How many seeds have how much of something.
 *
 * @param id a part of anchors
 * @param title of what
 * @param note the median, and how the columns grow, in words
 */
public record Histogram(String id, String title, String note, List<Column> columns) {
  private static final double[] RATES = {0, 1e-9, 1, 2, 5, 10, 20, 50, 100, 200};
  private static final double[] WORDS = {
    0, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384
  };

  /**
   * One column.
   *
   * @param label the least that a seed in it has
   * @param count how many seeds it has
   * @param height in per cent of the highest
   */
  public record Column(String label, int count, int height) {}

  /** Counts seeds by their findings in 1,000 words. */
  public static Histogram ofRates(UiMessages words, double[] values) {
    String note = words.get("plot.rates.note", words.decimal(median(values)));
    return of("rates", words.get("plot.rates"), note, words, values, RATES);
  }

  /** Counts seeds by their words. */
  public static Histogram ofWords(UiMessages words, double[] values) {
    String note = words.get("plot.words.note", words.decimal(median(values)));
    return of("words", words.get("plot.words"), note, words, values, WORDS);
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static Histogram of(
      String id, String title, String note, UiMessages words, double[] values, double[] bounds) {
    int[] counts = new int[bounds.length];
    int most = 1;
    int first = bounds.length;
    int last = -1;
    for (double value : values) {
      int column = 0;
      while (column + 1 < bounds.length && value >= bounds[column + 1]) {
        column++;
      }
      most = Math.max(most, ++counts[column]);
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
    List<Column> columns = new ArrayList<>();
    for (int c = first; c <= last; c++) {
      columns.add(new Column(label(words, bounds, c), counts[c], 100 * counts[c] / most));
    }
    return new Histogram(id, title, note, columns);
  }

  private static String label(UiMessages words, double[] bounds, int column) {
    if (bounds[column] > 0 && bounds[column] < 1) {
      return "<1";
    }
    boolean exact = column + 1 < bounds.length && bounds[column + 1] < 1;
    String number = words.number((long) bounds[column]);
    return exact ? number : String.format(Locale.ROOT, "%s+", number);
  }
}
