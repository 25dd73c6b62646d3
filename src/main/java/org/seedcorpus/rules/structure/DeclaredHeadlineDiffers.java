package org.seedcorpus.rules.structure;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Fold;

/** A headline that is not the one that the index declares, whatever its spelling in Unicode. */
final class DeclaredHeadlineDiffers implements SeedRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void seed(Seed seed, Findings out) {
    String declared = seed.entry().declared().headline();
    Headline headline = Headline.of(seed);
    if (declared == null || headline == null) {
      return;
    }
    String expected = Fold.text(declared);
    String actual = Fold.text(headline.text());
    if (!actual.equals(expected) && !isCutShort(expected, actual)) {
      out.at(headline.span().start(), headline.span().end())
          .say("found", Quote.of(headline.text()), Quote.of(declared));
    }
  }

  /**
   * An index may cut a long headline and say so by an ellipsis, which the fold makes three dots.
   */
  private static boolean isCutShort(String expected, String actual) {
    return expected.endsWith("...")
        && expected.length() > 3
        && actual.startsWith(expected.substring(0, expected.length() - 3).stripTrailing());
  }
}
