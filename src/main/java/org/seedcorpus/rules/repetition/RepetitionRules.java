package org.seedcorpus.rules.repetition;

import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;

/** The rules about words, letters and lines that are repeated. */
public final class RepetitionRules {
  private RepetitionRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all(RuleOptions options) {
    return List.of(
        new RepeatedWord(options.hardWrapped()),
        new RepeatedPhrase(),
        new RepeatedLetter(),
        new RepeatedLine());
  }
}
