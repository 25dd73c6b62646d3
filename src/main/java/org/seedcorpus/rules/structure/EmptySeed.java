package org.seedcorpus.rules.structure;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.SeedText;

/** A seed in which there is nothing to read. */
final class EmptySeed implements SeedRule {
  @Override
  public void seed(Seed seed, Findings out) {
    SeedText text = seed.text();
    if (text.headlineLine() < 0) {
      out.at(0, text.lineEnd(text.lineCount() - 1))
          .say(text.length() == 0 ? "no-bytes" : "only-blanks");
    }
  }
}
