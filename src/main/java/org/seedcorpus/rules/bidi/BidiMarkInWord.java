package org.seedcorpus.rules.bidi;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/** An invisible character between two Arabic letters, most often typed for a ZWNJ. */
final class BidiMarkInWord implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("bidi-mark-in-word", Family.BIDI, Severity.WARNING);

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[\\u00AD\\u200B\\u200E\\u200F]").freeze();

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
    if (!ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseBefore(text, index))
        || codePoint == SOFT_HYPHEN && seed.language().base().equals("ug")) {
      return; // Uyghur is the language of the script that hyphenates
    }
    int end = index + 1;
    while (end < text.length() && TRIGGERS.contains(text.charAt(end))) {
      end++;
    }
    if (ArabicHebrewLetters.isArabic(text.codePointFrom(end))) {
      String word =
          text.text(start(text, index), index) + "\u2026" + text.text(end, end(text, end));
      FindingBuilder draft = out.at(index, end);
      suggest(seed, ArabicHebrewLetters.baseBefore(text, index), draft);
      draft.report("found", new CodePoint(codePoint), QuotedText.of(word));
    }
  }

  /** In Persian, most stand in place of a non-joiner, which only a letter that joins needs. */
  private static void suggest(SeedContext seed, int before, FindingBuilder draft) {
    String language = seed.language().base();
    boolean joins =
        UCharacter.getIntPropertyValue(before, UProperty.JOINING_TYPE)
            == UCharacter.JoiningType.DUAL_JOINING;
    if (language.equals("fa")) {
      draft.fix(joins ? "\u200C" : "").suggested();
    } else if (language.equals("ar")) {
      draft.fix("").suggested();
    }
  }

  private static int start(SeedText text, int index) {
    int start = index;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(SeedText text, int index) {
    int end = index;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return ArabicHebrewLetters.isArabic(c) || ArabicHebrewLetters.isMark(c);
  }
}
