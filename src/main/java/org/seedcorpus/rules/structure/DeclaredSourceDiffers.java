package org.seedcorpus.rules.structure;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Fold;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * A source that is not the one that the index declares: neither the whole line nor its publisher.
 */
final class DeclaredSourceDiffers implements SeedRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void seed(Seed seed, Findings out) {
    String declared = seed.entry().declared().source();
    SourceLine source = SourceLine.of(seed);
    if (declared == null || source == null) {
      return; // a seed without a source is another rule's
    }
    SeedText text = seed.text();
    Span span = source.span();
    String expected = Fold.text(declared);
    if (!Fold.text(text.text(span)).equals(expected)
        && !Fold.text(source.publisher()).equals(withoutLabel(declared))) {
      out.at(span.start(), span.end()).say("found", Quote.of(text.text(span)), Quote.of(declared));
    }
  }

  private static String withoutLabel(String declared) {
    String label = SourceLabels.labelOf(declared);
    return Fold.text(label == null ? declared : declared.substring(label.length()));
  }
}
