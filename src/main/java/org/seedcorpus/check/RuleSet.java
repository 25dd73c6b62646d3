package org.seedcorpus.check;

import java.util.IdentityHashMap;
import java.util.List;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;

/** The rules that are on, with what the user says of them: made once, for all threads. */
final class RuleSet {
  private final List<Rule> rules;
  private final IdentityHashMap<Rule, Severity> configured = new IdentityHashMap<>();
  private final TriggerTable map;

  /**
   * Takes the rules that the options leave on.
   *
   * @throws IllegalArgumentException if the options name a rule that there is not
   */
  RuleSet(List<Rule> all, CheckOptions options) {
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
    map = new TriggerTable(only(CharacterRule.class));
  }

  /** Returns the rules of one kind, in the order of the documentation. */
  <T extends Rule> List<T> only(Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<Rule> all() {
    return rules;
  }

  TriggerTable map() {
    return map;
  }

  FindingCollector inFile(Rule rule, FindingCollector.Placer placer) {
    return FindingCollector.inFile(rule, configured.get(rule), placer);
  }

  FindingCollector inMany(Rule rule, FindingCollector.Placer placer) {
    return FindingCollector.inMany(rule, configured.get(rule), placer);
  }
}
