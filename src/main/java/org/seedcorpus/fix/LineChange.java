package org.seedcorpus.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines that replace others, all 0-based, ends exclusive.
 *
 * @param start the first old line
 * @param end the end of the old lines
 * @param newStart the first new line
 * @param newEnd the end of the new lines
 */
record LineChange(int start, int end, int newStart, int newEnd) {
  /** Above so many differences the lines between the first and the last are one change. */
  private static final int MOST_EDITS = 2000;

  /** Returns the changes, in order: a shortest edit script (Myers 1986, An O(ND) Algorithm). */
  static List<LineChange> between(List<String> before, List<String> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> a = before.subList(head, before.size() - tail);
    List<String> b = after.subList(head, after.size() - tail);
    List<LineChange> changes = new ArrayList<>();
    for (LineChange one : script(a, b)) {
      changes.add(
          new LineChange(one.start + head, one.end + head, one.newStart + head, one.newEnd + head));
    }
    return changes;
  }

  private static List<LineChange> script(List<String> a, List<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return List.of();
    }
    int most = Math.min(MOST_EDITS, a.size() + b.size());
    int[] reach = new int[2 * most + 3]; // by diagonal: how far the edits lead in a
    List<int[]> history = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      history.add(Arrays.copyOfRange(reach, most - edits, most + edits + 3));
      for (int k = -edits; k <= edits; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -edits || k != edits && reach[at - 1] < reach[at + 1];
        int x = down ? reach[at + 1] : reach[at - 1] + 1;
        while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
          x++;
        }
        reach[at] = x;
        if (x >= a.size() && x - k >= b.size()) {
          return backtracked(a.size(), b.size(), history);
        }
      }
    }
    return List.of(new LineChange(0, a.size(), 0, b.size()));
  }

  private static List<LineChange> backtracked(int aSize, int bSize, List<int[]> history) {
    List<LineChange> changes = new ArrayList<>();
    int x = aSize;
    int y = bSize;
    for (int edits = history.size() - 1; edits > 0; edits--) {
      int[] reach = history.get(edits); // the diagonal k is at edits + 1 + k
      int k = x - y;
      int at = edits + 1 + k;
      boolean down = k == -edits || k != edits && reach[at - 1] < reach[at + 1];
      int fromX = down ? reach[at + 1] : reach[at - 1];
      int fromY = fromX - (down ? k + 1 : k - 1);
      int toX = down ? fromX : fromX + 1;
      int toY = down ? fromY + 1 : fromY;
      LineChange next = changes.isEmpty() ? null : changes.get(0);
      if (next != null && next.start == toX && next.newStart == toY) {
        changes.set(0, new LineChange(fromX, next.end, fromY, next.newEnd));
      } else {
        changes.add(0, new LineChange(fromX, toX, fromY, toY));
      }
      x = fromX;
      y = fromY;
    }
    return changes;
  }
}
