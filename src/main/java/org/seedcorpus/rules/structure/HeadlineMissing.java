package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/**
 * A first line that is not a headline: a sentence of the body, an address, something without
 * letters, a button of the page.
 */
final class HeadlineMissing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("headline-missing", Family.STRUCTURE, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline == null || !Legible.is(headline.text())) {
      return; // an empty seed
    }
    if (headline.fault() != null) {
      out.at(headline.span()).report(headline.fault().key(), headline.length());
    }
  }
}
