package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.DirectionCounts;
import org.seedcorpus.text.unicode.WhiteSpace;

/** LRM before the first letter of a right-to-left paragraph, which turns its direction (P2, P3). */
final class LeadingBidiMark implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("leading-bidi-mark", Family.BIDI, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet().add(BidiMarks.LRM).freeze();

  /** The start of a paragraph that the message quotes, in UTF-16 units. */
  private static final int QUOTED = 40;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    if (turnsParagraph(text, index)) {
      int end = Math.min(index + QUOTED, text.lineEnd(text.lineOf(index)));
      Span start = text.trim(index, text.codePointStart(end));
      out.at(index, index + 1).fix("").report("found", start);
    }
  }

  /** Returns whether the LRM at the index turns a right-to-left paragraph. */
  static boolean turnsParagraph(SeedText text, int index) {
    int line = text.lineOf(index);
    if (!isBlank(text, text.lineStart(line), index)) {
      return false;
    }
    int end = text.lineEnd(line);
    int i = index + 1;
    int direction = 0;
    while (i < end && direction == 0) {
      int c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        return false; // the mark may be there for the number: a telephone number, a minus sign
      }
      direction = BidiMarks.contains(c) ? 0 : ArabicHebrewLetters.direction(c);
      i += Character.charCount(c);
    }
    if (direction >= 0) {
      return false;
    }
    DirectionCounts letters = DirectionCounts.in(text, index, end);
    return letters.right() > letters.left();
  }

  /** Returns whether the range has white space only, and marks without a direction. */
  private static boolean isBlank(SeedText text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (!WhiteSpace.isBlank(c) || BidiMarks.contains(c)) {
        return false; // an earlier mark decides
      }
    }
    return true;
  }
}
