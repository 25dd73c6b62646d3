package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** A headline that is not the one which the index declares: often two files were swapped. */
final class DeclaredHeadlineDiffers implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("declared-headline-differs", Family.STRUCTURE, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    String declared = seed.entry().declared().headline();
    Headline headline = declared == null ? null : seed.headline();
    if (declared == null || headline == null || !Legible.is(headline.text())) {
      return;
    }
    if (!DeclarationMatcher.ofHeadlines(declared, headline.text())) {
      out.at(headline.span())
          .report("found", QuotedText.of(headline.text()), QuotedText.of(declared));
    }
  }
}
