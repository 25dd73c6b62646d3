package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A seed with nothing between its headline and its source. */
final class BodyMissing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("body-missing", Family.STRUCTURE, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int first = text.headlineLine();
    int last = text.sourceLine();
    if (first < 0) {
      return; // an empty seed
    }
    // A last line that is no source is the body.
    int end = seed.source() == null ? last : last - 1;
    for (int line = first + 1; line <= end; line++) {
      if (!text.isBlank(line)) {
        return;
      }
    }
    Span headline = text.trimmedLine(first);
    if (!Legible.is(text.text(headline))) {
      return; // where lines end nobody knows
    }
    out.at(headline.start(), headline.end()).report("found");
  }
}
