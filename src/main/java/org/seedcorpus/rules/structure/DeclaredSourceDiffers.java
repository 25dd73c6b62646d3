package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;

/** A source line that names another source than the index declares. */
final class DeclaredSourceDiffers implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("declared-source-differs", Family.STRUCTURE, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    String declared = seed.entry().declared().source();
    SourceLine source = declared == null ? null : seed.source();
    if (declared == null || source == null) {
      return; // a seed without a source line is another rule's
    }
    SeedText text = seed.text();
    String line = text.text(source.span());
    Headline headline = seed.headline();
    boolean agrees =
        !Legible.is(line)
            || DeclarationMatcher.ofSources(declared, line)
            // In “[file](file) — words” the words may be the headline.
            || headline != null && DeclarationMatcher.ofHeadlines(declared, headline.text());
    if (!agrees) {
      out.at(source.span().start(), source.span().end())
          .report("found", QuotedText.of(line), QuotedText.of(declared));
    }
  }
}
