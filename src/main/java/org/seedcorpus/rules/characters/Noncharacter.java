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

/** A code point that will never be a character (Unicode 23.7). */
final class Noncharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("noncharacter", Family.CHARACTERS, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = CharacterSets.of("[:Noncharacter_Code_Point:]");

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
