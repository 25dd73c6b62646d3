package org.seedcorpus.rules.punctuation;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about punctuation, quotation marks and brackets. */
public final class PunctuationRules {
  private PunctuationRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new LatinPunctuation(),
        new PunctuationSpacing(),
        new ReversedQuote(),
        new WrongQuote(),
        new UnbalancedQuote(),
        new ReversedBracket(),
        new UnbalancedBracket());
  }
}
