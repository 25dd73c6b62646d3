package org.seedcorpus.rules.encoding;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.CodePoints;
import org.seedcorpus.text.SeedText;

/** Characters that only one font or program knows: a run of them is one finding. */
final class PrivateUseCharacter implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet("[:Co:]").freeze();

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
    if (CodePoints.in(TRIGGERS, text.codePointBefore(index))) {
      return;
    }
    int end = index;
    int count = 0;
    for (int c = codePoint; CodePoints.in(TRIGGERS, c); c = text.codePointFrom(end)) {
      end += Character.charCount(c);
      count++;
    }
    out.at(index, end).say("found", CodePoints.name(codePoint), count);
  }
}
