package org.seedcorpus.check;

import java.util.IdentityHashMap;
import java.util.List;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;

/** The rules that are on, with what the user says of them: made once, for all threads. */
final class RuleSet {
  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Severity> configured = new IdentityHashMap<>();
  private final CharacterMap map;

  /**
   * Takes the rules that the options leave on.
   *
   * @throws IllegalArgumentException if the options name a rule that there is not
   */
  RuleSet(List<Rule> all, Options options) {
    for (String id : options.severities().keySet()) {
      if (all.stream().noneMatch(rule -> rule.id().equals(id))) {
        throw new IllegalArgumentException(
            "there is no rule “%s”; the goal seeds:rules lists them all".formatted(id));
      }
    }
    rules =
        all.stream()
            .filter(rule -> rule.id().equals(Failure.RULE) || !options.isOff(rule.id()))
            .toList();
    for (Rule rule : rules) {
      Severity severity = options.severity(rule.id());
      if (severity != null) {
        configured.put(rule, severity);
      }
    }
    map = new CharacterMap(only(CharacterRule.class));
  }

  /** Returns the rules of one kind, in the order of the documentation. */
  <T extends Rule> List<T> only(Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<Rule> all() {
    return rules;
  }

  CharacterMap map() {
    return map;
  }

  Findings inFile(Rule rule, Findings.Placer placer) {
    return Findings.inFile(rule, configured.get(rule), placer);
  }

  Findings inMany(Rule rule, Findings.Placer placer) {
    return Findings.inMany(rule, configured.get(rule), placer);
  }
}
