package org.seedcorpus.rules.structure;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.SeedRule;

/**
 * A first line that is no headline: a sentence of the body, an address, something without letters.
 */
final class HeadlineMissing implements SeedRule {
  @Override
  public void seed(Seed seed, Findings out) {
    Headline headline = Headline.of(seed);
    if (headline == null || !Legible.is(headline.text())) {
      return; // an empty seed
    }
    String fault = fault(headline);
    if (fault != null) {
      out.at(headline.span().start(), headline.span().end()).say(fault, headline.length());
    }
  }

  static @Nullable String fault(Headline headline) {
    if (Address.is(headline.text())) {
      return "address";
    }
    if (!headline.hasLetter()) {
      return "no-letter";
    }
    boolean isSentence = Sentence.endsLikeOne(headline.text());
    return isSentence && headline.length() > Headline.LONGEST_SENTENCE ? "sentence" : null;
  }
}
