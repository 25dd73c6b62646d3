package org.seedcorpus.rules.script;

import com.ibm.icu.text.UnicodeSet;
import java.util.Set;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * A word drawn out with tatweel. A single one at the end of a word is spelling: هـ, لـ, الـ stand
 * for letters that something else than a letter follows.
 */
final class StretchedWord implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("stretched-word", Family.SCRIPT, Severity.WARNING);

  private static final char TATWEEL = '\u0640';
  private static final UnicodeSet TRIGGERS = new UnicodeSet().add(TATWEEL).freeze();

  /** What is written before a number, a quotation mark or Latin letters; ه follows a year. */
  private static final Set<String> PREFIXES =
      Set.of("ب", "ل", "ك", "و", "ف", "ال", "بال", "لل", "ه");

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
    if (index > 0 && text.charAt(index - 1) == TATWEEL) {
      return;
    }
    int end = index + 1;
    while (end < text.length() && text.charAt(end) == TATWEEL) {
      end++;
    }
    boolean before = ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseBefore(text, index));
    boolean after = ArabicHebrewLetters.isArabic(text.codePointFrom(end));
    if (!before) {
      return; // a line drawn with it
    }
    boolean mark = ArabicHebrewLetters.isMark(text.codePointFrom(end));
    if (end - index == 1) {
      if (after && !isKurdishHeh(seed, index)) {
        out.at(index, end).severity(Severity.INFO).fix("").report("inside");
      }
    } else if (after || mark) {
      FindingBuilder draft = out.at(index, end);
      if (!mark) {
        draft.fix("");
      }
      draft.report("run", end - index);
    } else if (isPrefix(text, index)) {
      out.at(index, end).severity(Severity.INFO).fix("\u0640").report("prefix", end - index);
    }
    // At the end of any other word the run is a dash.
  }

  /** Returns whether the letters before are a prefix, or the abbreviation of the Hijri era. */
  private static boolean isPrefix(SeedText text, int index) {
    int start = index;
    while (start > 0 && ArabicHebrewLetters.isArabic(text.charAt(start - 1))) {
      start--;
    }
    return index - start <= 3 && PREFIXES.contains(text.text(start, index));
  }

  /** Sorani has heh as a consonant; many type it with a tatweel, for else it looks like a vowel. */
  private static boolean isKurdishHeh(SeedContext seed, int index) {
    return seed.text().charAt(index - 1) == '\u0647' && seed.language().base().equals("ckb");
  }
}
