package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.Checker.Outcome;
import org.seedcorpus.check.SeedChecker.Checked;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.CorpusRule.Noted;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;

/** Puts a result together when all seeds are read: runs the rules that look at all of them. */
final class Assembly {
  private final Corpus corpus;
  private final RuleSet rules;
  private final List<Outcome> outcomes;
  private final Map<String, List<Finding>> bySeed = new HashMap<>();
  private final List<Finding> others = new ArrayList<>();

  Assembly(Corpus corpus, RuleSet rules, List<Outcome> outcomes) {
    this.corpus = corpus;
    this.rules = rules;
    this.outcomes = outcomes;
  }

  Result result() {
    for (Outcome outcome : outcomes) {
      bySeed.put(outcome.entry().path(), new ArrayList<>());
    }
    for (IndexRule rule : rules.only(IndexRule.class)) {
      Findings out = rules.inMany(rule, (start, end) -> Checker.indexPlace(corpus, start, end));
      try {
        rule.index(corpus, out);
      } catch (RuntimeException e) {
        throw new RuleFailure(rule, corpus.indexName(), e);
      }
      distribute(out);
    }
    List<CorpusRule<?>> corpusRules = SeedChecker.corpusRules(rules);
    for (int r = 0; r < corpusRules.size(); r++) {
      distribute(
          look(
              corpusRules.get(r),
              r,
              outcomes,
              rules,
              (start, end) -> Checker.indexPlace(corpus, start, end)));
    }
    List<SeedResult> seeds = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Finding> found = new ArrayList<>();
      List<Finding> inText = bySeed.getOrDefault(outcome.entry().path(), List.of());
      Facts facts = null;
      if (outcome.checked() != null) {
        inText.addAll(outcome.checked().findings());
        facts = outcome.checked().facts();
      }
      inText.sort(SeedChecker.BY_PLACE);
      found.addAll(outcome.entryFindings());
      found.addAll(inText);
      seeds.add(new SeedResult(outcome.entry(), facts, found));
    }
    others.sort(
        Comparator.comparing((Finding finding) -> finding.place().path())
            .thenComparing(SeedChecker.BY_PLACE));
    return new Result(corpus, rules.all(), seeds, others);
  }

  /** Returns the result of one text that no index lists. */
  static SeedResult ofOne(RuleSet rules, Outcome outcome, Checked checked) {
    List<Finding> found = new ArrayList<>(checked.findings());
    List<CorpusRule<?>> corpusRules = SeedChecker.corpusRules(rules);
    for (int r = 0; r < corpusRules.size(); r++) {
      Findings.Placer none = (start, end) -> Place.ofFile(outcome.entry().path());
      found.addAll(look(corpusRules.get(r), r, List.of(outcome), rules, none).list());
    }
    found.sort(SeedChecker.BY_PLACE);
    return new SeedResult(outcome.entry(), checked.facts(), found);
  }

  private static <N> Findings look(
      CorpusRule<N> rule,
      int number,
      List<Outcome> outcomes,
      RuleSet rules,
      Findings.Placer placer) {
    List<Noted<N>> notes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Object note = outcome.checked() == null ? null : outcome.checked().notes().get(number);
      if (note != null) {
        @SuppressWarnings("unchecked") // notes are kept in the rules' order: this is the rule's own
        N own = (N) note;
        notes.add(new Noted<>(outcome.entry(), own));
      }
    }
    Findings out = rules.inMany(rule, placer);
    try {
      rule.corpus(notes, out);
    } catch (RuntimeException e) {
      throw new RuleFailure(rule, "the corpus", e);
    }
    return out;
  }

  private void distribute(Findings found) {
    for (Finding finding : found.list()) {
      @Nullable List<Finding> ofSeed = bySeed.get(finding.place().path());
      (ofSeed == null ? others : ofSeed).add(finding);
    }
  }
}
