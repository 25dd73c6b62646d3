package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

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
    SeedText text = seed.text();
    if (declared == null || text.headlineLine() < 0) {
      return;
    }
    Span line = text.trimmedLine(text.headlineLine());
    String headline = text.text(line);
    if (Legible.is(headline) && !DeclarationMatcher.ofHeadlines(declared, headline)) {
      out.at(line.start(), line.end())
          .report("found", QuotedText.of(headline), QuotedText.of(declared));
    }
  }
}
