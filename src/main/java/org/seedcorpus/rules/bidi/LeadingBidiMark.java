package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.DirectionCounts;
import org.seedcorpus.text.unicode.WhiteSpace;

/** LRM before the first letter of a right-to-left paragraph, which turns its direction (P2, P3). */
final class LeadingBidiMark implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("leading-bidi-mark", Family.BIDI, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet().add(BidiMarks.LRM).freeze();

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
    int line = text.lineOf(index);
    if (!isBlank(text, text.lineStart(line), index)) {
      return;
    }
    int end = text.lineEnd(line);
    int i = index + 1;
    int direction = 0;
    while (i < end && direction == 0) {
      int c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        return; // the mark may be there for the number: a telephone number, a minus sign
      }
      direction = BidiMarks.contains(c) ? 0 : ArabicHebrewLetters.direction(c);
      i += Character.charCount(c);
    }
    DirectionCounts letters = DirectionCounts.in(text, index, end);
    if (direction < 0 && letters.right() > letters.left()) {
      out.at(index, index + 1).fix("").report("found");
    }
  }

  private static boolean isBlank(SeedText text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (!WhiteSpace.isBlank(text.charAt(i)) || text.charAt(i) == BidiMarks.LRM) {
        return false; // a second one would be found twice
      }
    }
    return true;
  }
}
