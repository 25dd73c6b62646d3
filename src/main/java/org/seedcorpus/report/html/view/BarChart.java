package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;

/**
 * How many seeds are of which kind.
 *
 * @param title what kinds
 * @param bars the most frequent kinds first, the rest in one
 */
public record BarChart(String title, List<Bar> bars) {
  private static final int SHOWN = 30;

  /**
   * One kind.
   *
   * @param share in per cent of all
   */
  public record Bar(String label, int count, int share) {}

  /**
   * Counts the seeds that were read.
   *
   * @param rest how to call the kinds that are not shown one by one
   */
  public static BarChart of(
      String title, List<SeedResult> seeds, Function<SeedProfile, String> kind, String rest) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (SeedResult seed : seeds) {
      @Nullable SeedProfile facts = seed.facts();
      if (facts != null) {
        counts.merge(kind.apply(facts), 1, Integer::sum);
        all++;
      }
    }
    List<Map.Entry<String, Integer>> kinds = new ArrayList<>(counts.entrySet());
    kinds.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
    List<Bar> bars = new ArrayList<>();
    int left = all;
    for (Map.Entry<String, Integer> one : kinds) {
      if (bars.size() == SHOWN - 1 && kinds.size() > SHOWN) {
        bars.add(new Bar(rest, left, share(left, all)));
        break;
      }
      bars.add(new Bar(one.getKey(), one.getValue(), share(one.getValue(), all)));
      left -= one.getValue();
    }
    return new BarChart(title, bars);
  }

  /** Returns a share in per cent; 1 at least, of what is there at all. */
  public static int share(int count, int all) {
    return count == 0 ? 0 : Math.max(1, Math.round(100f * count / all));
  }
}
