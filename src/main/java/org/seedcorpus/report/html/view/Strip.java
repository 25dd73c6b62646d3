package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corpus in index order: a column for a seed, or for several ones that follow each other.
 *
 * @param each how many seeds a column has at most
 */
public record Strip(int each, List<Column> columns) {
  private static final int MOST = 120;

  /** How high a column is. */
  public static final int HEIGHT = 60;

  /**
   * Some seeds, by their worst findings.
   *
   * @param from the number of the first one in the index
   * @param to the number of the last one
   * @param href the page of the worst of them; null if it has none
   */
  public record Column(
      int from, int to, int errors, int warnings, int infos, @Nullable String href) {
    /** Returns how many of them have findings. */
    public int broken() {
      return errors + warnings + infos;
    }

    /** Returns how high a part of the column is that stands for so many seeds. */
    public int height(int seeds) {
      int height = HEIGHT * seeds / (to - from + 1);
      return seeds == 0 ? 0 : Math.max(2, height);
    }
  }

  /**
   * Makes the columns.
   *
   * @param states {@code error}, {@code warning}, {@code info} or {@code ok} of each seed
   * @param hrefs the page of each seed; null where it has none
   */
  public static Strip of(List<String> states, List<@Nullable String> hrefs) {
    int each = Math.max(1, (states.size() + MOST - 1) / MOST);
    List<Column> columns = new ArrayList<>();
    for (int from = 0; from < states.size(); from += each) {
      int to = Math.min(states.size(), from + each);
      columns.add(column(states.subList(from, to), hrefs.subList(from, to), from));
    }
    return new Strip(each, columns);
  }

  private static Column column(List<String> states, List<@Nullable String> hrefs, int from) {
    int[] counts = new int[3];
    String href = null;
    int worst = 3;
    for (int i = 0; i < states.size(); i++) {
      int state = List.of("error", "warning", "info", "ok").indexOf(states.get(i));
      if (state < 3) {
        counts[state]++;
      }
      if (state < worst) {
        worst = state;
        href = hrefs.get(i);
      }
    }
    return new Column(from + 1, from + states.size(), counts[0], counts[1], counts[2], href);
  }
}
