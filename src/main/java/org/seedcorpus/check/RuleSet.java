package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** The rules that are on, by kind, with their configured severities: made once, for all threads. */
final class RuleSet {
  private final List<Rule> rules;
  private final Set<String> existing;
  private final IdentityHashMap<Rule, Severity> configured = new IdentityHashMap<>();
  private final List<CharacterRule> characterRules = new ArrayList<>();
  private final List<SeedRule> seedRules = new ArrayList<>();
  private final List<CorpusRule> corpusRules = new ArrayList<>();
  private final List<EntryRule> entryRules = new ArrayList<>();
  private final List<IndexRule> indexRules = new ArrayList<>();
  private final TriggerTable triggers;

  /**
   * Creates the set of the rules that the options leave on.
   *
   * @throws IllegalArgumentException if the options name a rule that does not exist
   */
  RuleSet(List<Rule> all, CheckOptions options) {
    existing = all.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
    for (String id : options.severities().keySet()) {
      if (all.stream().noneMatch(rule -> rule.id().equals(id))) {
        throw new IllegalArgumentException(
            "there is no rule “%s”; the goal seeds:rules lists them all".formatted(id));
      }
    }
    rules =
        all.stream()
            .filter(rule -> rule.id().equals(Failure.INFO.id()) || !options.isOff(rule.id()))
            .toList();
    for (Rule rule : rules) {
      Severity severity = options.severity(rule.id());
      if (severity != null) {
        configured.put(rule, severity);
      }
      if (rule instanceof CharacterRule one) {
        characterRules.add(one);
      }
      if (rule instanceof SeedRule one) {
        seedRules.add(one);
      } else if (rule instanceof CorpusRule one) {
        corpusRules.add(one);
      } else if (rule instanceof EntryRule one) {
        entryRules.add(one);
      } else if (rule instanceof IndexRule one) {
        indexRules.add(one);
      }
    }
    triggers = new TriggerTable(characterRules, seedRules);
  }

  /** Returns all rules, in the order of the documentation. */
  List<Rule> all() {
    return rules;
  }

  /** Returns the scope of a check with these rules of the files of these paths. */
  CheckScope scope(Corpus corpus, Predicate<String> checked) {
    return CheckScope.of(corpus, rules, existing, checked);
  }

  List<CharacterRule> characterRules() {
    return characterRules;
  }

  List<SeedRule> seedRules() {
    return seedRules;
  }

  List<CorpusRule> corpusRules() {
    return corpusRules;
  }

  List<EntryRule> entryRules() {
    return entryRules;
  }

  List<IndexRule> indexRules() {
    return indexRules;
  }

  TriggerTable triggers() {
    return triggers;
  }

  /** Returns the severity that the user gave the rule; null if none. */
  @Nullable Severity configured(Rule rule) {
    return configured.get(rule);
  }

  /** Returns a collector that hands on the findings of one rule. */
  FindingCollector collector(Rule rule, Consumer<Occurrence> receiver) {
    return new FindingCollector(rule.info(), configured.get(rule), receiver);
  }

  /** Returns an empty collector for the findings of one rule. */
  FindingCollector collector(Rule rule) {
    return new FindingCollector(rule.info(), configured.get(rule));
  }
}
