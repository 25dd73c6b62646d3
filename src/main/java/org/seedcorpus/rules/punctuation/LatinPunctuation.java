package org.seedcorpus.rules.punctuation;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.AddressFinder;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.WhiteSpace;

/** A Latin comma, semicolon or question mark after an Arabic letter. */
final class LatinPunctuation implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("latin-punctuation", Family.PUNCTUATION, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = new UnicodeSet("[,;?]").freeze();
  private static final String CLOSING = "\"\u00BB\u201C\u201D\u2019)]";

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
    int before = index;
    while (before > 0 && index - before < 2 && isSkipped(text.charAt(before - 1))) {
      before--;
    }
    if (!ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseBefore(text, before))) {
      return;
    }
    int next = text.codePointFrom(index + 1);
    boolean word = ArabicHebrewLetters.isArabic(next);
    // A question mark inside a word is what a conversion left: the rule lost-characters has it.
    if ((word ? codePoint != '?' || before < index : endsHere(next))
        && seed.language().script().equals("Arab")
        && !isSmileyOrLost(text, index, before, next)
        && !(word && AddressFinder.isAddressAt(text, index))) {
      int arabic = codePoint == ',' ? 0x60C : codePoint == ';' ? 0x61B : 0x61F;
      out.at(index, index + 1)
          .fix(Character.toString(arabic))
          .report("found", CharacterNames.name(codePoint), CharacterNames.name(arabic));
    }
  }

  /** A smiley ;) or a row of question marks for letters that a conversion lost: lost-characters. */
  private static boolean isSmileyOrLost(SeedText text, int index, int before, int next) {
    char c = text.charAt(index);
    return before < index
        && text.charAt(index - 1) == ' '
        && (c == ';' && next == ')' || c == '?' && next == '?');
  }

  private static boolean isSkipped(char c) {
    return c == ' ' || CLOSING.indexOf(c) >= 0;
  }

  private static boolean endsHere(int next) {
    return next < 0
        || next < 0x10000 && (WhiteSpace.isBlank((char) next) || CLOSING.indexOf(next) >= 0)
        || next == 0xAB
        || next == '!'
        || next == '?';
  }
}
