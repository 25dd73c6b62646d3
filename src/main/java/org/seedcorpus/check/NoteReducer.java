package org.seedcorpus.check;

import java.util.List;
import java.util.function.Consumer;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.Rule;

/**
 * Lets the corpus rules look at notes that something else has sorted by key: a cluster. Rules have
 * numbers, from 0, the same as in the notes. Not thread-safe.
 */
public final class NoteReducer {
  private final RuleSet rules;
  private final ShownFindings shown;
  private final String path;

  /**
   * Creates a reducer.
   *
   * @param path what findings are about that are in no record
   */
  public NoteReducer(List<Rule> rules, CheckOptions options, String path) {
    this.rules = new RuleSet(rules, options);
    this.path = path;
    shown = ShownFindings.ofAll(null, (start, end) -> Location.ofFile(path), one -> null);
  }

  /** Returns how many corpus rules there are. */
  public int size() {
    return rules.corpusRules().size();
  }

  /** Returns the greatest number of rounds of any rule. */
  public int rounds() {
    return rules.corpusRules().stream().mapToInt(CorpusRule::rounds).max().orElse(0);
  }

  /** Returns how many notes a group must have: smaller ones need not be reduced. */
  public int smallestGroup(int rule, int round) {
    return rules.corpusRules().get(rule).smallestGroup(round);
  }

  /**
   * Lets a rule look at all notes with one key. Should it fail, that is a finding.
   *
   * @param next takes notes for later rounds, and counts
   */
  public void reduce(
      int rule, NoteGroup group, KeyCounts counts, NoteCollector next, Consumer<Finding> findings) {
    CorpusRule one = rules.corpusRules().get(rule);
    next.rule(rule);
    try {
      one.reduce(
          group,
          counts,
          next,
          rules.collector(one, found -> findings.accept(shown.of(found, null))));
    } catch (Throwable e) {
      next.discard();
      findings.accept(Failure.of(one, path, e));
    }
  }

  /** Lets a rule look at what was counted when all rounds are over. */
  public void finish(int rule, KeyCounts counts, Consumer<Finding> findings) {
    CorpusRule one = rules.corpusRules().get(rule);
    try {
      one.finish(counts, rules.collector(one, found -> findings.accept(shown.of(found, null))));
    } catch (Throwable e) {
      findings.accept(Failure.of(one, path, e));
    }
  }
}
