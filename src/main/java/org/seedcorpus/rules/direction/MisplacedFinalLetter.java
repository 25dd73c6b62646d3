package org.seedcorpus.rules.direction;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/** ך ם ן ף ץ, which end a word in Hebrew and Yiddish, inside one. */
final class MisplacedFinalLetter implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet("[ךםןףץ]").freeze();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
    SeedText text = seed.text();
    int next = Letters.baseFrom(text, index + 1);
    // At the start of a word it is a sign of text that is stored backwards: visual-order has it.
    // Beside another one it stands in a list of the five.
    if (Letters.isHebrew(next) && !TRIGGERS.contains(next)) {
      int before = Letters.baseBefore(text, index);
      if (Letters.isHebrew(before) && !TRIGGERS.contains(before)) {
        out.at(index, index + 1).say("found", Quote.of(Character.toString(codePoint)));
      }
    }
  }
}
