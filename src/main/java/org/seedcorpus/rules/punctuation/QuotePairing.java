package org.seedcorpus.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rules.punctuation.QuoteMark.Kind;
import org.seedcorpus.rules.punctuation.QuoteMark.Side;
import org.seedcorpus.text.SeedText;

/**
 * How the quotation marks of one kind in a paragraph pair.
 *
 * @param reversed marks that stand on the wrong side of a word; then the rest is in order
 * @param openers marks that open what nothing closes
 * @param closers marks that close what nothing opens
 */
record QuotePairing(List<QuoteMark> reversed, List<QuoteMark> openers, List<QuoteMark> closers) {
  /** So many characters a quotation of a few words has. */
  private static final int SHORT = 40;

  private static final QuotePairing BALANCED = new QuotePairing(List.of(), List.of(), List.of());

  static QuotePairing of(SeedText text, int start, int end, Kind kind) {
    List<QuoteMark> marks = QuoteMark.in(text, start, end, kind);
    List<QuoteMark> openers = new ArrayList<>();
    List<QuoteMark> closers = new ArrayList<>();
    for (QuoteMark mark : marks) {
      if (mark.side() == Side.OPENS || mark.side() == Side.EITHER && openers.isEmpty()) {
        openers.add(mark);
      } else if (openers.isEmpty()) {
        closers.add(mark);
      } else {
        openers.remove(openers.size() - 1);
      }
    }
    if (openers.isEmpty() && closers.isEmpty()) {
      return BALANCED;
    }
    List<QuoteMark> reversed = reversed(text, marks);
    return reversed.isEmpty()
        ? new QuotePairing(List.of(), openers, closers)
        : new QuotePairing(reversed, List.of(), List.of());
  }

  /**
   * Pairs the marks two by two and returns those that turn the wrong way, if that explains all:
   * each other pair is in order, and each wrong one has a few words between its marks. Were it
   * longer, a mark would be missing before it and another one after it.
   */
  private static List<QuoteMark> reversed(SeedText text, List<QuoteMark> marks) {
    List<QuoteMark> reversed = new ArrayList<>();
    if (marks.size() % 2 != 0) {
      return List.of();
    }
    for (int i = 0; i < marks.size(); i += 2) {
      QuoteMark first = marks.get(i);
      QuoteMark second = marks.get(i + 1);
      boolean firstWrong = first.side() == Side.CLOSES;
      boolean secondWrong = second.side() == Side.OPENS;
      if (firstWrong && text.charAt(first.index()) == '\u00BB'
          || secondWrong && text.charAt(second.index()) == '\u00AB') {
        return List.of(); // its shape says the same: another mark is missing
      }
      if (firstWrong && !first.touching() || secondWrong && !second.touching()) {
        return List.of();
      }
      if ((firstWrong || secondWrong) && second.index() - first.index() > SHORT) {
        return List.of();
      }
      if (firstWrong) {
        reversed.add(first);
      }
      if (secondWrong) {
        reversed.add(second);
      }
    }
    return reversed;
  }
}
