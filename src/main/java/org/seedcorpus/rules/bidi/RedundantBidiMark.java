package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.UnicodeSet;
import java.util.Arrays;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/** LRM, RLM or ALM without which every character keeps its embedding level (UAX #9). */
final class RedundantBidiMark implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("redundant-bidi-mark", Family.BIDI, Severity.INFO);

  /** Longer paragraphs are left alone, further marks too: each mark costs a layout of its own. */
  private static final int LONGEST = 5_000;

  private static final int MOST = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return BidiMarks.ALL;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    BidiParagraph paragraph = BidiParagraph.ofFirst(seed.text(), index, BidiMarks.ALL);
    if (paragraph == null || paragraph.end() - paragraph.start() > LONGEST) {
      return;
    }
    boolean rightToLeft = seed.language().isRightToLeft();
    byte fixed = rightToLeft ? Bidi.RTL : Bidi.LTR;
    byte byText = rightToLeft ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR;
    // What is redundant is taken out before the next one is judged: of two that do the same work,
    // one has to stay.
    String rest = seed.text().text(paragraph.start(), paragraph.end());
    int removed = 0;
    int judged = 0;
    for (int i = index; i < paragraph.end() && judged < MOST; i++) {
      char c = seed.text().charAt(i);
      if (!BidiMarks.contains(c)) {
        continue;
      }
      judged++;
      int at = i - paragraph.start() - removed;
      String without = rest.substring(0, at) + rest.substring(at + 1);
      if (same(rest, without, at, fixed)
          && same(rest, without, at, byText)
          && !hasOtherOwner(seed.text(), i)) {
        rest = without;
        removed++;
        if (!isBetweenArabicLetters(without, at)) {
          out.at(i, i + 1).fix("").report("found", new CodePoint(c));
        }
      }
    }
  }

  /** Returns whether the rule leading-bidi-mark or bidi-mark-in-number has the mark. */
  private static boolean hasOtherOwner(SeedText text, int index) {
    return text.charAt(index) == BidiMarks.LRM && LeadingBidiMark.turnsParagraph(text, index)
        || BidiMarkInNumber.numberAround(text, index) != null;
  }

  /** Such a mark splits a word: the rule bidi-mark-in-word has it. */
  private static boolean isBetweenArabicLetters(String without, int at) {
    return at > 0
        && at < without.length()
        && ArabicHebrewLetters.isArabic(without.charAt(at - 1))
        && ArabicHebrewLetters.isArabic(without.charAt(at));
  }

  private static boolean same(String with, String without, int at, byte base) {
    if (without.isEmpty()) {
      return true;
    }
    byte[] a = levels(with, base);
    byte[] b = levels(without, base);
    return Arrays.equals(a, 0, at, b, 0, at) && Arrays.equals(a, at + 1, a.length, b, at, b.length);
  }

  private static byte[] levels(String text, byte base) {
    return new Bidi(text, base).getLevels();
  }
}
