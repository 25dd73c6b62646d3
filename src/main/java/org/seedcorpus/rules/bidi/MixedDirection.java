package org.seedcorpus.rules.bidi;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** A seed in a right-to-left language with nearly as many letters that run from left to right. */
final class MixedDirection implements SeedRule {
  private static final int PERCENT = 60;

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void seed(Seed seed, FindingCollector out) {
    RightToLeftShare share = RightToLeftShare.of(seed);
    if (share != null && share.percent() >= WrongDirection.PERCENT && share.percent() < PERCENT) {
      Span headline = seed.text().trimmedLine(seed.text().headlineLine());
      out.at(headline.start(), headline.end()).say("found", seed.language(), share.percent());
    }
  }
}
