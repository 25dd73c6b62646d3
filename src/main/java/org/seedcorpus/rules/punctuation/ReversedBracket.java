package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.bidi.BidiParagraph;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Brackets;

/** A pair of brackets in reverse order: )…( for (…). */
final class ReversedBracket implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("reversed-bracket", Family.PUNCTUATION, Severity.WARNING);

  private static final int FARTHEST = 60;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return Brackets.ALL;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    BidiParagraph paragraph = BidiParagraph.ofFirst(text, index, Brackets.ALL);
    if (paragraph == null) {
      return;
    }
    List<Integer> unpaired = BracketPairing.unpaired(text, paragraph.start(), paragraph.end());
    for (int i = 0; i + 1 < unpaired.size(); i++) {
      int first = unpaired.get(i);
      int second = unpaired.get(i + 1);
      if (areReversed(text, first, second)) {
        out.at(first, second + 1)
            .fix(first, first + 1, String.valueOf(text.charAt(second)))
            .fix(second, second + 1, String.valueOf(text.charAt(first)))
            .suggested()
            .report("found", text.trim(first + 1, second));
        i++;
      }
    }
  }

  /** Returns whether two unpaired brackets are the halves of one pair in reverse order. */
  static boolean areReversed(SeedText text, int first, int second) {
    if (second - first > FARTHEST
        || second - first < 2
        || Brackets.isOpening(text.charAt(first))
        || !Brackets.isOpening(text.charAt(second))
        || Brackets.otherHalf(text.charAt(second)) != text.charAt(first)) {
      return false;
    }
    boolean opens = isGap(text, first - 1) && !isGap(text, first + 1);
    boolean closes = !isGap(text, second - 1) && isGap(text, second + 1);
    return opens || closes;
  }

  private static boolean isGap(SeedText text, int i) {
    return i < 0
        || i >= text.length()
        || !UCharacter.isLetterOrDigit(text.charAt(i))
            && !ArabicHebrewLetters.isMark(text.charAt(i));
  }
}
