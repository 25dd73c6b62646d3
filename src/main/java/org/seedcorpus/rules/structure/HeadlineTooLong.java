package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** A first line that is longer than headlines are. */
final class HeadlineTooLong implements SeedRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void seed(Seed seed, FindingCollector out) {
    Headline headline = Headline.of(seed);
    if (headline != null
        && Legible.is(headline.text())
        && headline.length() > headline.longest()
        && HeadlineMissing.fault(headline) == null) {
      out.at(headline.span().start(), headline.span().end())
          .say("found", headline.length(), headline.longest());
    }
  }
}
