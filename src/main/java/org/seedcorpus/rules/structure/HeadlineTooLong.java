package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** A first line that is longer than headlines are. */
final class HeadlineTooLong implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("headline-too-long", Family.STRUCTURE, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline != null
        && Legible.is(headline.text())
        && headline.isTooLong()
        && headline.fault() == null) {
      out.at(headline.span()).report("found", headline.length(), headline.longest());
    }
  }
}
