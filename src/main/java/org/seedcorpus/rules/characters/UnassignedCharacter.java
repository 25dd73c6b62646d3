package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.CharacterSets;

/** A code point that Unicode has not assigned. */
final class UnassignedCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("unassigned-character", Family.CHARACTERS, Severity.WARNING);

  // U+E0000 to U+E007F are another rule's, assigned or not.
  private static final UnicodeSet TRIGGERS =
      CharacterSets.of("[[:Cn:]-[:Noncharacter_Code_Point:]-[\\U000E0000-\\U000E007F]]");

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
    out.at(index, index + Character.charCount(codePoint)).report("found", new CodePoint(codePoint));
  }
}
