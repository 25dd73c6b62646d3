package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.SeedText;

/** A seed in which there is nothing to read. */
final class EmptySeed implements SeedRule {
  @Override
  public void seed(Seed seed, FindingCollector out) {
    SeedText text = seed.text();
    if (text.headlineLine() < 0) {
      out.at(0, text.lineEnd(text.lineCount() - 1))
          .say(text.length() == 0 ? "no-bytes" : "only-blanks");
    }
  }
}
