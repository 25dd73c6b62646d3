package org.seedcorpus.rules.words;

import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;

/** What can be wrong with words and their neighbours. */
public final class WordRules {
  private WordRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all(RuleOptions options) {
    return List.of(
        new RepeatedWord(options.hardWrapped(), options.silences()),
        new RepeatedPhrase(),
        new RepeatedLetter(),
        new RepeatedLine());
  }
}
