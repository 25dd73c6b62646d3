package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.CharacterSets;

/** A vowel mark or accent that is there twice, contradicts another, or stands on nothing. */
final class MisplacedMark implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-mark", Family.SCRIPT, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      CharacterSets.of(
          "[[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\u06D6-\\u06ED"
              + "\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]&[:Mn:]-[\\u034F]]");
  private static final char SHADDA = '\u0651';

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
    int before = text.codePointBefore(index);
    if (!ArabicHebrewLetters.isMark(before)) {
      if (!isBase(before)) {
        baseless(text, index, codePoint, before, out);
      }
      return;
    }
    if (before == codePoint) {
      if (text.codePointBefore(index - 1) != codePoint) { // a run is one finding
        int end = index + 1;
        while (end < text.length() && text.charAt(end) == codePoint) {
          end++;
        }
        out.at(index - 1, end)
            .fix(index, end, "")
            .report("doubled", CharacterNames.numberAndName(codePoint));
      }
      return;
    }
    if (!isVowel(codePoint)) {
      return;
    }
    int other = before == SHADDA ? text.codePointBefore(index - 1) : before;
    int otherAt = before == SHADDA ? index - 2 : index - 1;
    if (isVowel(other) && other == codePoint) {
      out.at(otherAt, index + 1)
          .fix(index, index + 1, "")
          .report("doubled", CharacterNames.numberAndName(codePoint));
    } else if (isVowel(other)) {
      out.at(otherAt, index + 1)
          .report(
              "contradicting",
              CharacterNames.numberAndName(other),
              CharacterNames.numberAndName(codePoint));
    }
  }

  /** Editions of the Quran have pause marks after a space. */
  private static boolean isPauseMark(int c) {
    return c >= 0x6D6 && c <= 0x6DC;
  }

  private static boolean isBase(int c) {
    return c > ' ' && UCharacter.isLetter(c);
  }

  private static void baseless(
      SeedText text, int index, int mark, int before, FindingCollector out) {
    if (isPauseMark(mark)) {
      return;
    }
    boolean nothing =
        before < 0 || UCharacter.isUWhiteSpace(before) && before != 0xA0 && !isShown(text, index);
    // On punctuation only the marks of Arabic are surely astray: others make symbols (≠).
    boolean punctuation =
        mark >= 0x64B
            && mark <= 0x652
            && UCharacter.isDefined(before)
            && ".,:;!?\u060C\u061B\u061F\u06D4".indexOf(before) >= 0;
    if (nothing || punctuation) {
      out.at(index, index + 1).report("baseless", CharacterNames.numberAndName(mark));
    } else if (UCharacter.isDigit(before)) {
      // 0.3 with a dot above its period is written so on purpose.
      out.at(index, index + 1)
          .severity(Severity.INFO)
          .report("digit", CharacterNames.numberAndName(mark));
    }
  }

  /**
   * Returns whether the mark is shown on its own, on a space between brackets or quotation marks.
   */
  private static boolean isShown(SeedText text, int index) {
    return index > 1 && "([{\"\u00AB\u201C\u201D'".indexOf(text.charAt(index - 2)) >= 0;
  }

  /** Fathatan to kasra, and sukun: a letter has one of them, with or without shadda. */
  private static boolean isVowel(int c) {
    return c >= 0x64B && c <= 0x650 || c == 0x652;
  }
}
