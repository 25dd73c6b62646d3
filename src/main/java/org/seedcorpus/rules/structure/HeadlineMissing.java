package org.seedcorpus.rules.structure;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.SentenceEnd;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * A first line that is no headline: a sentence of the body, an address, something without letters.
 */
final class HeadlineMissing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("headline-missing", Family.STRUCTURE, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline == null || !Legible.is(headline.text())) {
      return; // an empty seed
    }
    String fault = fault(headline);
    if (fault != null) {
      out.at(headline.span().start(), headline.span().end()).report(fault, headline.length());
    }
  }

  static @Nullable String fault(Headline headline) {
    if (WebAddress.is(headline.text())) {
      return "address";
    }
    if (!headline.hasLetter()) {
      return "no-letter";
    }
    boolean isSentence = SentenceEnd.endsLikeOne(headline.text());
    return isSentence && headline.length() > Headline.LONGEST_SENTENCE ? "sentence" : null;
  }
}
