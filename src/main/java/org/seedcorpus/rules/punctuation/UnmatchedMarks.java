package org.seedcorpus.rules.punctuation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.seedcorpus.text.SeedText;

/**
 * The marks of a text that nothing pairs with, when each paragraph has paired its own: what one
 * paragraph opens a later one may close.
 */
final class UnmatchedMarks {
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Integer> found = new ArrayList<>();
  private final SeedText text;
  private final IntBinaryOperator pairing;

  /**
   * Takes the text.
   *
   * @param pairing returns other than 0 if the marks at two positions can be a pair
   */
  UnmatchedMarks(SeedText text, IntBinaryOperator pairing) {
    this.text = text;
    this.pairing = pairing;
  }

  void close(int index) {
    if (open.isEmpty() || pairing.applyAsInt(open.getLast(), index) == 0) {
      found.add(index);
    } else {
      open.removeLast();
    }
  }

  void open(int index) {
    open.addLast(index);
  }

  /** Says that a paragraph goes on with what an earlier one opened, by the same mark. */
  void continueWith(char mark) {
    if (!open.isEmpty() && text.charAt(open.getLast()) == mark) {
      open.removeLast();
    }
  }

  /** Returns where the marks are, in order. */
  List<Integer> all() {
    found.addAll(open);
    found.sort(null);
    return found;
  }
}
