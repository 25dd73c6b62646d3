package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.CharacterNames;

/** A code point that has no character yet. */
final class UnassignedCharacter implements CharacterRule {
  // U+E0000 to U+E007F are another rule's, assigned or not.
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[[:Cn:]-[:Noncharacter_Code_Point:]-[\\U000E0000-\\U000E007F]]").freeze();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

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
