package org.seedcorpus.goal;

import java.util.Collection;
import java.util.Locale;

/** Suggests the name that was probably meant. */
final class ClosestName {
  private ClosestName() {}

  /** Returns {@code " (did you mean “…”?)"}, or an empty text if no name is close. */
  static String suggestion(String wrong, Collection<String> names) {
    String name = wrong.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    String best = "";
    int least = Math.max(1, name.length() / 3) + 1; // a third of the letters may differ
    for (String candidate : names) {
      int distance = distance(name, candidate);
      boolean isBeginning = name.length() >= 3 && candidate.startsWith(name);
      if (isBeginning && best.isEmpty()) {
        best = candidate;
      }
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : " (did you mean “" + best + "”?)";
  }

  /** Returns the Levenshtein distance, an exchange of two neighbours counted once. */
  private static int distance(String a, String b) {
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          costs[i][j] = i + j;
          continue;
        }
        int differs = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost =
            Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + differs);
        boolean exchanged =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        costs[i][j] = exchanged ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
      }
    }
    return costs[a.length()][b.length()];
  }
}
