package org.seedcorpus.rules.structure;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/** A source line that names another source than the index declares. */
final class DeclaredSourceDiffers implements SeedRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void seed(Seed seed, Findings out) {
    String declared = seed.entry().declared().source();
    SourceLine source = declared == null ? null : SourceLine.of(seed);
    if (declared == null || source == null) {
      return; // a seed without a source line is another rule's
    }
    SeedText text = seed.text();
    String line = text.text(source.span());
    String headline = text.text(text.trimmedLine(text.headlineLine()));
    boolean agrees =
        !Legible.is(line)
            || Agreement.ofSources(declared, line)
            // In “[file](file) — words” the words may be the headline.
            || Agreement.ofHeadlines(declared, headline);
    if (!agrees) {
      out.at(source.span().start(), source.span().end())
          .say("found", Quote.of(line), Quote.of(declared));
    }
  }
}
