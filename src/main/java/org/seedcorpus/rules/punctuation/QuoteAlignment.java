package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rules.punctuation.QuoteMark.Side;
import org.seedcorpus.rules.punctuation.QuotePairing.Pair;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Quotes;

/**
 * The likeliest pairs among the marks of a line that do not pair: those at the least cost, if a
 * mark on the wrong side of its word costs less than two marks that are missing. So one missing
 * mark does not turn all marks after it.
 */
final class QuoteAlignment {
  /** More marks of a line that does not pair are left as they are: the time is cubic. */
  private static final int MOST = 40;

  private static final int MISSING = 12;
  private static final int REVERSED = 10;
  private static final int UNTOUCHED = 3;
  private static final int OTHER_KIND = 2;
  private static final int NESTED = 1;
  private static final int NEVER = 1000;

  /** Between two marks that are both reversed: a longer text is that between two quotations. */
  private static final int LONGEST_TWICE = 40;

  /** Between two marks, one of them reversed. */
  private static final int LONGEST_ONCE = 200;

  private final SeedText text;
  private final List<QuoteMark> marks;
  private final int[][] costs;
  private final int[][] partners;

  private QuoteAlignment(SeedText text, List<QuoteMark> marks) {
    this.text = text;
    this.marks = marks;
    int size = marks.size();
    costs = new int[size + 1][size + 1];
    partners = new int[size + 1][size + 1];
  }

  /**
   * Returns the likeliest pairing of marks that are not angle marks; null if there are too many.
   */
  static QuotePairing of(SeedText text, List<QuoteMark> marks, QuotePairing otherwise) {
    return marks.size() > MOST ? otherwise : new QuoteAlignment(text, marks).align();
  }

  private QuotePairing align() {
    int size = marks.size();
    for (int from = size - 1; from >= 0; from--) {
      for (int to = from + 1; to <= size; to++) {
        int best = MISSING + costs[from + 1][to];
        int partner = -1;
        for (int close = from + 1; close < to; close++) {
          int cost = cost(from, close) + costs[from + 1][close] + costs[close + 1][to];
          if (cost < best) {
            best = cost;
            partner = close;
          }
        }
        costs[from][to] = best;
        partners[from][to] = partner;
      }
    }
    QuotePairing found = new QuotePairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    collect(0, size, found);
    return found;
  }

  private void collect(int from, int to, QuotePairing found) {
    int first = from;
    while (first < to) {
      int partner = partners[first][to];
      QuoteMark mark = marks.get(first);
      if (partner >= 0) {
        found.pairs().add(new Pair(mark, marks.get(partner)));
        collect(first + 1, partner, found);
        first = partner;
      } else if (mark.side() == Side.CLOSES) {
        found.closers().add(mark);
      } else {
        found.openers().add(mark);
      }
      first++;
    }
  }

  private int cost(int from, int to) {
    QuoteMark open = marks.get(from);
    QuoteMark close = marks.get(to);
    if (close.mark() == Quotes.LOW) {
      return NEVER;
    }
    boolean turnsOpen = open.side() == Side.CLOSES;
    boolean turnsClose = close.side() == Side.OPENS;
    int cost = close.closes(open) ? 0 : OTHER_KIND;
    cost += to == from + 1 ? 0 : NESTED;
    cost += turnsOpen ? open.touching() ? REVERSED : UNTOUCHED : 0;
    cost += turnsClose ? close.touching() ? REVERSED : UNTOUCHED : 0;
    if (turnsOpen || turnsClose) {
      int longest = turnsOpen && turnsClose ? LONGEST_TWICE : LONGEST_ONCE;
      boolean likely =
          to == from + 1
              && close.index() - open.index() <= longest
              && (!turnsOpen || mayOpen(open, close))
              && (!turnsClose || mayClose(open, close));
      return likely ? cost : NEVER;
    }
    return cost;
  }

  /** Not so «title" (1990)», and not the marks of two words that end in tanwin. */
  private boolean mayOpen(QuoteMark open, QuoteMark close) {
    int next = open.index() + 1;
    while (next < close.index() && UCharacter.isUWhiteSpace(text.charAt(next))) {
      next++;
    }
    int first = text.codePointFrom(next);
    boolean reference = first == '(' || UCharacter.isDigit(first);
    boolean tanwin =
        open.mark() == '"' && Tanwin.isAt(text, open.index()) && Tanwin.isAt(text, close.index());
    return !tanwin && (!reference || Prefixes.isBefore(text, open.index()));
  }

  /**
   * Not so the mark before the last words of a line that begins with one: that one is misplaced.
   */
  private boolean mayClose(QuoteMark open, QuoteMark close) {
    int line = text.lineOf(open.index());
    if (text.trimmedLine(line).start() != open.index()) {
      return true;
    }
    int end = text.trimmedLine(line).end();
    int words = 1;
    for (int i = close.index() + 1; i < end && words <= 3; i++) {
      words += UCharacter.isUWhiteSpace(text.charAt(i)) ? 1 : 0;
    }
    return words > 3;
  }
}
