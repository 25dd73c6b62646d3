package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.JoiningForms;

/**
 * ZWNJ or ZWJ where it has nothing to part or to join. Only scripts in which one can tell are
 * judged: in Indic ones the joiners choose between forms of conjuncts, at a word's end too.
 */
final class MisplacedJoiner implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-joiner", Family.SCRIPT, Severity.WARNING);

  private static final char ZWNJ = '\u200C';
  private static final char ZWJ = '\u200D';
  private static final UnicodeSet TRIGGERS = new UnicodeSet(ZWNJ, ZWJ).freeze();

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
    if (index > 0 && TRIGGERS.contains(text.charAt(index - 1))) {
      return; // a run is one finding
    }
    int end = index + 1;
    boolean alike = true;
    while (end < text.length() && TRIGGERS.contains(text.charAt(end))) {
      alike &= text.charAt(end) == codePoint;
      end++;
    }
    int before = ArabicHebrewLetters.baseBefore(text, index);
    int after = text.codePointFrom(end);
    if (end == index + 1 && codePoint == ZWNJ && isArabicOrForm(before) && isArabicOrForm(after)) {
      return; // nearly all of them
    }
    if (!isJudged(before) || !isJudged(after) || ArabicHebrewLetters.isMark(after)) {
      return; // beside a mark, joiners place it (Hebrew meteg)
    }
    String name = CharacterNames.numberAndName(codePoint);
    boolean left = isLetter(before);
    boolean right = isLetter(after);
    FindingBuilder draft = out.at(index, end);
    if (!left && !right) {
      draft.fix("").report("alone", name);
    } else if (ArabicHebrewLetters.isArabic(before) && ArabicHebrewLetters.isArabic(after)) {
      if (end - index > 1 && alike && codePoint == ZWNJ) {
        draft.fix("\u200C").report("doubled", name);
      } else if (end - index > 1) {
        draft.report("doubled", name);
      } else if (codePoint == ZWJ) {
        if (joinsBoth(before)) {
          draft.fix("");
        }
        draft.report("between-arabic", name);
      }
    } else if (left && right) {
      if (!ArabicHebrewLetters.isArabic(before)
          && !ArabicHebrewLetters.isArabic(after)
          && !seed.language().base().equals("de")) {
        draft.fix("").report("between-others", name);
      }
    } else if (codePoint == ZWNJ && after == ' ' && isVerbPrefix(text, index)) {
      draft.fix(end, end + 1, "").suggested().report("verb-prefix", name);
    } else if (codePoint == ZWNJ && (left ? endsWord(after) : startsWord(before))) {
      draft.fix("").report("edge", name);
    } else if (end - index > 1) {
      draft.report("doubled", name);
    } else if (codePoint == ZWJ && !ArabicHebrewLetters.isArabic(left ? before : after)) {
      draft.fix("").report("edge", name);
    }
  }

  private static boolean isArabicOrForm(int c) {
    return ArabicHebrewLetters.isArabic(c) || JoiningForms.isPresentationForm(c);
  }

  /** Returns whether می or نمی is before the index: the verb follows, without a space. */
  private static boolean isVerbPrefix(SeedText text, int index) {
    int start = index;
    while (start > 0 && ArabicHebrewLetters.isArabic(text.charAt(start - 1))) {
      start--;
    }
    String word = text.text(start, index);
    return word.equals("می") || word.equals("نمی");
  }

  private static boolean isLetter(int c) {
    return UCharacter.isLetter(c);
  }

  /** Not so a quotation mark or bracket, after which an ending may follow: «کتاب»‌ها. */
  private static boolean endsWord(int c) {
    return c < 0
        || UCharacter.isUWhiteSpace(c)
        || ".,:;!?\u060C\u061B\u061F\u06D4)]\u00BB\u201D\u2026".indexOf(c) >= 0;
  }

  private static boolean startsWord(int c) {
    return c < 0
        || UCharacter.isUWhiteSpace(c)
        || ".,:;!?\u060C\u061B\u061F\u06D4([\u00AB\u2026".indexOf(c) >= 0;
  }

  private static boolean joinsBoth(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE) == JoiningType.DUAL_JOINING;
  }

  private static boolean isJudged(int c) {
    if (c < 0) {
      return true;
    }
    return switch (UScript.getScript(c)) {
      case UScript.ARABIC,
          UScript.HEBREW,
          UScript.LATIN,
          UScript.CYRILLIC,
          UScript.GREEK,
          UScript.ARMENIAN ->
          true;
      case UScript.COMMON ->
          !UCharacter.hasBinaryProperty(c, UProperty.EMOJI) || Character.isDigit(c);
      default -> false;
    };
  }
}
