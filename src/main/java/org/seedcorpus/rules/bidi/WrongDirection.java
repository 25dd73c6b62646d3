package org.seedcorpus.rules.bidi;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.Span;

/** A seed in a right-to-left language, most letters of which run from left to right. */
final class WrongDirection implements SeedRule {
  /** Below this share of right-to-left letters the text is no text of the language. */
  static final int PERCENT = 30;

  @Override
  public void seed(Seed seed, FindingCollector out) {
    RightToLeftShare share = RightToLeftShare.of(seed);
    if (share != null && share.percent() < PERCENT) {
      Span headline = seed.text().trimmedLine(seed.text().headlineLine());
      out.at(headline.start(), headline.end()).say("found", seed.language(), share.percent());
    }
  }
}
