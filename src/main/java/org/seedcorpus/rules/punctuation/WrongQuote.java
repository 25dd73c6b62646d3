package org.seedcorpus.rules.punctuation;

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

/** ″, the sign of inches and seconds, for a quotation mark; a quotation mark for gershayim. */
final class WrongQuote implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("wrong-quote", Family.PUNCTUATION, Severity.WARNING);

  private static final char DOUBLE_PRIME = '\u2033';
  private static final UnicodeSet TRIGGERS = new UnicodeSet("[\u201C\u201D\u2033]").freeze();

  /** How far away the other half may be. */
  private static final int FARTHEST = 80;

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
    int after = text.codePointFrom(index + 1);
    if (ArabicHebrewLetters.isHebrew(before) && ArabicHebrewLetters.isHebrew(after)) {
      // Before the last letter of an abbreviation: צה״ל. Earlier, it may open a quotation: ה”ארץ”.
      if (!UCharacter.isLetter(text.codePointFrom(index + 2)) && UCharacter.isLetter(before)) {
        out.at(index, index + 1)
            .severity(Severity.INFO) // few readers see the difference
            .fix("\u05F4")
            .report("gershayim", CharacterNames.name(codePoint));
      }
    } else if (codePoint == DOUBLE_PRIME && !UCharacter.isDigit(before)) {
      boolean closes = before >= 0 && !UCharacter.isUWhiteSpace(before);
      int other = closes ? find(text, index, -1) : find(text, index, 1);
      if (other >= 0) {
        char mark = text.charAt(other);
        var draft = out.at(index, index + 1);
        if (closes && mark == '\u201C') {
          draft.fix("\u201D");
        }
        draft.report("double-prime");
      }
    }
  }

  private static int find(SeedText text, int index, int step) {
    for (int i = index + step; i >= 0 && i < text.length(); i += step) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || Math.abs(i - index) > FARTHEST) {
        return -1;
      }
      if (TRIGGERS.contains(c)) {
        return i;
      }
    }
    return -1;
  }
}
