package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.AddressFinder;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/** ך ם ן ף ץ, which end a word in Hebrew and Yiddish, inside one. */
final class MisplacedFinalLetter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-final-letter", Family.SCRIPT, Severity.WARNING);

  private static final int LONGEST = 100;
  private static final UnicodeSet TRIGGERS = new UnicodeSet("[ךםןףץ]").freeze();

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
    int next = ArabicHebrewLetters.baseFrom(text, index + 1);
    // At the start of a word it is a sign of text that is stored backwards: visual-order has it.
    // Beside another one it stands in a list of the five.
    if (ArabicHebrewLetters.isHebrew(next) && !TRIGGERS.contains(next)) {
      int before = ArabicHebrewLetters.baseBefore(text, index);
      if (ArabicHebrewLetters.isHebrew(before)
          && !TRIGGERS.contains(before)
          && !isJoinedOnPurpose(text, index)) {
        out.at(index, index + 1).report("found", QuotedText.of(Character.toString(codePoint)));
      }
    }
  }

  /** Hashtags and addresses have no spaces; the book of Isaiah has one such word (9:6). */
  private static boolean isJoinedOnPurpose(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = index + 1;
    while (end < text.length() && end - index < LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    return before == '#'
        || before == '@'
        || text.text(start, end).equals("לםרבה")
        || AddressFinder.isAddressAt(text, index);
  }

  private static boolean isPart(char c) {
    return c == '_' || UCharacter.isLetterOrDigit(c) || ArabicHebrewLetters.isMark(c);
  }
}
