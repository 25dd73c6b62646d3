package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.text.unicode.CharacterNames;

/** A code point that will never be a character (Unicode 23.7). */
final class Noncharacter implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet("[:Noncharacter_Code_Point:]").freeze();

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, FindingCollector out) {
    out.at(index, index + Character.charCount(codePoint))
        .say("found", CharacterNames.name(codePoint));
  }
}
