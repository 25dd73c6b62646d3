package org.seedcorpus.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Rule;

/**
 * What a check looked at.
 *
 * @param rules the ids of the rules that ran
 * @param existing the ids of all rules
 * @param isChecked whether the file of this path was checked, or is not in the index
 * @param isComplete whether all seeds were checked
 */
public record CheckScope(
    Set<String> rules, Set<String> existing, Predicate<String> isChecked, boolean isComplete) {
  /** Keeps its own copies of the sets. */
  public CheckScope {
    rules = Set.copyOf(rules);
    existing = Set.copyOf(existing);
  }

  /**
   * Returns the scope of a check.
   *
   * @param checked whether the file of a path was checked
   */
  public static CheckScope of(
      Corpus corpus, List<Rule> rules, Set<String> existing, Predicate<String> checked) {
    Set<String> others = new HashSet<>();
    for (Entry entry : corpus.entries()) {
      if (!checked.test(entry.path())) {
        others.add(entry.path());
      }
    }
    return new CheckScope(
        rules.stream().map(Rule::id).collect(Collectors.toSet()),
        existing,
        path -> !others.contains(path),
        others.isEmpty());
  }

  /** Returns whether a finding of the rule in the file would have been found. */
  boolean covers(String rule, String path) {
    return (rules.contains(rule) || !existing.contains(rule)) && isChecked.test(path);
  }
}
