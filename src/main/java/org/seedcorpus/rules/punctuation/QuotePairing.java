package org.seedcorpus.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.seedcorpus.rules.punctuation.QuoteMark.Side;

/**
 * How quotation marks of one line pair.
 *
 * @param pairs what opens and closes in the line
 * @param openers marks that open what nothing closes
 * @param closers marks that close what nothing opens
 */
record QuotePairing(List<Pair> pairs, List<QuoteMark> openers, List<QuoteMark> closers) {
  /** A mark that opens a quotation and the one that closes it. */
  record Pair(QuoteMark open, QuoteMark close) {
    /** Returns whether the opening mark touches the word before the quotation only. */
    boolean isOpenReversed() {
      return open.side() == Side.CLOSES && open.touching();
    }

    /** Returns whether the closing mark touches the word after the quotation only. */
    boolean isCloseReversed() {
      return close.side() == Side.OPENS && close.touching();
    }

    boolean isReversed() {
      return isOpenReversed() || isCloseReversed();
    }
  }

  /** So far before a nested quotation the outer one begins, in UTF-16 units. */
  private static final int LONGEST_OUTER = 60;

  boolean isBalanced() {
    return openers.isEmpty() && closers.isEmpty();
  }

  /**
   * Pairs « and »: by their shape, else as »…«, else by their neighbours; what of all this is the
   * first to leave none over, else the first.
   */
  static QuotePairing ofAngles(List<QuoteMark> marks, boolean sharesClosers) {
    QuotePairing byShape = pair(marks.stream().map(mark -> shaped(mark, '\u00AB')).toList(), marks);
    if (sharesClosers) {
      byShape = byShape.withSharedClosers();
    }
    if (byShape.isBalanced()) {
      return byShape;
    }
    QuotePairing inverted =
        pair(marks.stream().map(mark -> shaped(mark, '\u00BB')).toList(), marks);
    if (inverted.isBalanced() && !inverted.isAcross()) {
      return inverted;
    }
    QuotePairing byNeighbours = pair(marks.stream().map(QuoteMark::side).toList(), marks);
    return byNeighbours.isBalanced() ? byNeighbours : byShape;
  }

  /** Returns whether one quotation ends and another begins: “… mal». Il dit: «Je …”. */
  private boolean isAcross() {
    return pairs.stream()
        .anyMatch(pair -> pair.open().side() == Side.CLOSES && pair.isCloseReversed());
  }

  private static Side shaped(QuoteMark mark, char opening) {
    return mark.mark() == opening ? Side.OPENS : Side.CLOSES;
  }

  /** Pairs all others. */
  static QuotePairing ofOthers(List<QuoteMark> marks) {
    return pair(marks.stream().map(QuoteMark::side).toList(), marks);
  }

  /** Pairs what closes with the last mark of its kind that is open, else with the last open one. */
  private static QuotePairing pair(List<Side> sides, List<QuoteMark> marks) {
    QuotePairing found = new QuotePairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<QuoteMark> open = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      QuoteMark mark = marks.get(i);
      Side side = sides.get(i);
      if (side == Side.OPENS || side == Side.EITHER && open.isEmpty()) {
        open.add(mark);
        continue;
      }
      if (open.isEmpty()) {
        found.closers.add(mark);
        continue;
      }
      int last = open.size() - 1;
      // The marks of a line nest hardly ever more than two deep.
      int at = last;
      while (at > 0 && last - at < 3 && !mark.closes(open.get(at))) {
        at--;
      }
      if (!mark.closes(open.get(at))) {
        at = last;
      }
      found.pairs.add(new Pair(open.get(at), mark));
      while (open.size() > at + 1) {
        found.openers.add(open.remove(open.size() - 1));
      }
      open.remove(at);
    }
    found.openers.addAll(open);
    return found;
  }

  /** Where nested quotations end together, Russian writes one mark: «А «Б». */
  private QuotePairing withSharedClosers() {
    TreeSet<Integer> opened = new TreeSet<>();
    pairs.forEach(pair -> opened.add(pair.open().index()));
    List<QuoteMark> left = new ArrayList<>(openers);
    left.removeIf(
        opener -> {
          Integer inner = opened.higher(opener.index());
          return inner != null && inner - opener.index() <= LONGEST_OUTER;
        });
    return new QuotePairing(pairs, left, closers);
  }
}
