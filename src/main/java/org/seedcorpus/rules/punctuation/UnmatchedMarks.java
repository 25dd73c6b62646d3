package org.seedcorpus.rules.punctuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.seedcorpus.text.SeedText;

/**
 * Pairs opening and closing marks as UAX #9 (BD16) does: what closes takes the last open mark of
 * its kind, and those opened after it stay unmatched. The time is linear.
 */
final class UnmatchedMarks {
  private record Open(int index, char kind) {}

  private final List<Open> open = new ArrayList<>();

  /** The kinds so far, which are few, and how many marks of each are open. */
  private char[] kinds = new char[4];

  private int[] openOfKind = new int[4];
  private int kindCount;
  private final List<Integer> found = new ArrayList<>();

  /** Opens a mark; the kind is what its partner names. */
  void open(int index, char kind) {
    open.add(new Open(index, kind));
    openOfKind[place(kind)]++;
  }

  /** Closes the last open mark of the kind, if there is one; else the mark is unmatched. */
  void close(int index, char kind) {
    if (!closeIfOpen(kind, 0)) {
      found.add(index);
    }
  }

  /**
   * Closes the last open mark of the kind; returns whether there is one.
   *
   * @param earliest where it must be, or later, if it is the last mark of all
   */
  boolean closeIfOpen(char kind, int earliest) {
    if (openOfKind[place(kind)] == 0 || open.get(open.size() - 1).index < earliest) {
      return false;
    }
    for (Open last = pop(); last.kind != kind; last = pop()) {
      found.add(last.index);
    }
    return true;
  }

  /** A line that begins with the mark that an earlier one opened with continues its quotation. */
  void continueWith(SeedText text, char mark) {
    if (!open.isEmpty() && text.charAt(open.get(open.size() - 1).index) == mark) {
      pop();
    }
  }

  private int place(char kind) {
    for (int i = 0; i < kindCount; i++) {
      if (kinds[i] == kind) {
        return i;
      }
    }
    if (kindCount == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * kindCount);
      openOfKind = Arrays.copyOf(openOfKind, 2 * kindCount);
    }
    kinds[kindCount] = kind;
    return kindCount++;
  }

  private Open pop() {
    Open last = open.remove(open.size() - 1);
    openOfKind[place(last.kind)]--;
    return last;
  }

  /** Returns where the unmatched marks are, in order. */
  List<Integer> all() {
    List<Integer> all = new ArrayList<>(found);
    open.forEach(mark -> all.add(mark.index));
    all.sort(null);
    return all;
  }
}
