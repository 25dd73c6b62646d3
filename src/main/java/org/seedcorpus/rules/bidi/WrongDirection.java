package org.seedcorpus.rules.bidi;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** A seed in a right-to-left language, nearly all letters of which run from left to right. */
final class WrongDirection implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("wrong-direction", Family.BIDI, Severity.ERROR);

  /** Below this share of right-to-left letters, the text is not in the language. */
  private static final int PERCENT = 30;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    RightToLeftShare share = RightToLeftShare.of(seed);
    if (share != null && isWrong(share)) {
      Span headline = seed.text().trimmedLine(seed.text().headlineLine());
      out.at(headline).report("found", seed.language(), share.percent(), headline);
    }
  }

  static boolean isWrong(RightToLeftShare share) {
    return share.percent() < PERCENT && !share.spread();
  }
}
