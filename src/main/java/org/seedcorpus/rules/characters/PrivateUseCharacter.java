package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.CharacterSets;

/** Characters that only one font or program knows: a run of them is one finding. */
final class PrivateUseCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("private-use-character", Family.CHARACTERS, Severity.WARNING);

  private static final UnicodeSet TRIGGERS = CharacterSets.of("[:Co:]");

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
    if (CharacterNames.in(TRIGGERS, text.codePointBefore(index))) {
      return;
    }
    int end = index;
    int count = 0;
    for (int c = codePoint; CharacterNames.in(TRIGGERS, c); c = text.codePointFrom(end)) {
      end += Character.charCount(c);
      count++;
    }
    out.at(index, end).report("found", new CodePoint(codePoint), count);
  }
}
