package org.seedcorpus.rules.structure;

/** How many slips of the hand lie between two names. */
final class EditDistance {
  private EditDistance() {}

  /**
   * Returns the number of letters to insert, delete, replace, or to swap with their neighbours
   * (optimal string alignment); something above {@code limit} if it is more than that.
   */
  static int between(String one, String two, int limit) {
    if (Math.abs(one.length() - two.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[two.length() + 1];
    int[] above = new int[two.length() + 1];
    int[] row = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= two.length(); j++) {
        int cost = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int steps = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          steps = Math.min(steps, before[j - 2] + 1);
        }
        row[j] = steps;
        least = Math.min(least, steps);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[two.length()];
  }
}
