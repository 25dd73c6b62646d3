package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.SentenceEnd;

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
    Headline headline = seed.headline();
    if (headline == null) {
      return; // an empty seed
    }
    SeedText text = seed.text();
    int end = seed.endBodyLine();
    Span only = null;
    for (int line = text.headlineLine() + 1; line < end; line++) {
      if (!text.isBlank(line)) {
        if (only != null) {
          return;
        }
        only = text.trimmedLine(line);
      }
    }
    if (only != null) {
      if (seed.source() != null && DateLine.is(text.text(only), seed.language())) {
        out.at(only).report("date");
      }
      return;
    }
    // The only line of a seed may be its body: then the headline is missing.
    boolean isBody =
        text.headlineLine() == text.sourceLine()
            && (!headline.isAccepted() || SentenceEnd.endsLikeOne(headline.text()));
    if (!isBody && Legible.is(headline.text())) {
      out.at(headline.span()).report("found");
    }
  }
}
