package org.seedcorpus.rules.bidi;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/**
 * A seed in a right-to-left language in which more than 40 % of the letters run from left to right.
 */
final class MixedDirection implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("mixed-direction", Family.BIDI, Severity.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    RightToLeftShare share = RightToLeftShare.of(seed);
    if (share != null
        && !WrongDirection.isWrong(share)
        && share.percent() < RightToLeftShare.MIXED_PERCENT) {
      Span headline = seed.text().trimmedLine(seed.text().headlineLine());
      out.at(headline).report("found", seed.language(), share.percent(), headline);
    }
  }
}
