package org.seedcorpus.rules.punctuation;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.unicode.Quotes;

/** The lines of a seed that have quotation marks, with how their marks pair. */
final class QuotedLines {
  /** The maximum distance, in lines, between the two marks of a quotation. */
  private static final int NEAR = 20;

  /**
   * A line.
   *
   * @param line its number, 0-based
   * @param angles how « and » pair
   * @param others how all others pair as they are
   * @param aligned how they pair most likely, in the light of the other lines
   */
  record QuotedLine(int line, QuotePairing angles, QuotePairing others, QuotePairing aligned) {}

  private QuotedLines() {}

  static List<QuotedLine> of(SeedContext seed) {
    return seed.shared(QuotedLines.class, QuotedLines::read);
  }

  private static List<QuotedLine> read(SeedContext seed) {
    SeedText text = seed.text();
    WordIndex words = seed.words();
    boolean rightToLeft = seed.language().isRightToLeft();
    boolean shares = seed.language().script().equals("Cyrl");
    List<QuotedLine> lines = new ArrayList<>();
    char[] chars = text.units();
    int next = 0;
    for (int gap = 0; gap <= words.count(); gap++) {
      int gapEnd = words.gapEnd(gap, text);
      for (int i = Math.max(next, words.gapStart(gap)); i < gapEnd; i++) {
        if (Quotes.isDouble(chars[i])) {
          int line = text.lineOf(i);
          lines.add(of(text, line, i, rightToLeft, shares));
          i = text.lineEnd(line);
          next = i + 1;
        }
      }
    }
    return explained(lines);
  }

  private static QuotedLine of(
      SeedText text, int line, int first, boolean rightToLeft, boolean shares) {
    List<QuoteMark> angles = new ArrayList<>();
    List<QuoteMark> others = new ArrayList<>();
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (!Quotes.isDouble(c)) {
        continue;
      }
      QuoteMark mark = QuoteMark.at(text, i, start, end, others.size() % 2 != 0, !rightToLeft);
      if (mark != null) {
        (mark.isAngle() ? angles : others).add(mark);
      }
    }
    QuotePairing paired = QuotePairing.ofOthers(others);
    return new QuotedLine(
        line,
        QuotePairing.ofAngles(angles, shares),
        paired,
        paired.isBalanced() ? paired : QuoteAlignment.of(text, others, paired));
  }

  /**
   * Takes a line's marks as they are if other lines explain them: one closes what a line before
   * opened, the other opens what a line after closes.
   */
  private static List<QuotedLine> explained(List<QuotedLine> lines) {
    List<QuotedLine> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      QuotedLine one = lines.get(i);
      boolean closes = !one.others.closers().isEmpty();
      boolean opens = !one.others.openers().isEmpty();
      boolean explained =
          !one.others.isBalanced()
              && one.aligned.pairs().stream().anyMatch(QuotePairing.Pair::isReversed)
              && (!closes || opened(lines, i, -1) > 0)
              && (!opens || opened(lines, i, 1) < 0);
      result.add(explained ? new QuotedLine(one.line, one.angles, one.others, one.others) : one);
    }
    return result;
  }

  /** Returns how many more quotations the lines near it on one side open than they close. */
  private static int opened(List<QuotedLine> lines, int of, int step) {
    int opened = 0;
    for (int i = of + step; i >= 0 && i < lines.size(); i += step) {
      QuotedLine other = lines.get(i);
      if (Math.abs(other.line - lines.get(of).line) > NEAR) {
        break;
      }
      opened += other.others.openers().size() - other.others.closers().size();
    }
    return opened;
  }
}
