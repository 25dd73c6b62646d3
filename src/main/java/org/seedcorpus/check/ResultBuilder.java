package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CorpusChecker.Outcome;
import org.seedcorpus.check.SeedChecker.Checked;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.CorpusRule.Noted;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;

/** Puts a result together when all seeds are read: runs the rules that look at all of them. */
final class ResultBuilder {
  private final Corpus corpus;
  private final RuleSet rules;
  private final List<Outcome> outcomes;
  private final Map<String, List<Finding>> bySeed = new HashMap<>();
  private final List<Finding> others = new ArrayList<>();

  ResultBuilder(Corpus corpus, RuleSet rules, List<Outcome> outcomes) {
    this.corpus = corpus;
    this.rules = rules;
    this.outcomes = outcomes;
  }

  CheckResult result() {
    for (Outcome outcome : outcomes) {
      bySeed.put(outcome.entry().path(), new ArrayList<>());
    }
    for (IndexRule rule : rules.only(IndexRule.class)) {
      FindingCollector out =
          rules.inMany(rule, (start, end) -> CorpusChecker.indexPlace(corpus, start, end));
      distribute(found(rule, out, corpus.indexName(), () -> rule.index(corpus, out)));
    }
    List<CorpusRule<?>> corpusRules = SeedChecker.corpusRules(rules);
    for (int r = 0; r < corpusRules.size(); r++) {
      distribute(
          look(
              corpusRules.get(r),
              r,
              outcomes,
              rules,
              corpus.indexName(),
              (start, end) -> CorpusChecker.indexPlace(corpus, start, end)));
    }
    List<SeedResult> seeds = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Finding> found = new ArrayList<>();
      List<Finding> inText = bySeed.getOrDefault(outcome.entry().path(), List.of());
      SeedProfile facts = null;
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
    return new CheckResult(corpus, rules.all(), seeds, others);
  }

  /** Returns the result of one text that no index lists. */
  static SeedResult ofOne(RuleSet rules, Outcome outcome) {
    List<Finding> found = new ArrayList<>(outcome.entryFindings());
    Checked checked = outcome.checked();
    if (checked != null) {
      found.addAll(checked.findings());
    }
    List<CorpusRule<?>> corpusRules = SeedChecker.corpusRules(rules);
    for (int r = 0; r < corpusRules.size(); r++) {
      String path = outcome.entry().path();
      FindingCollector.Placer none = (start, end) -> Location.ofFile(path);
      found.addAll(look(corpusRules.get(r), r, List.of(outcome), rules, path, none));
    }
    found.sort(SeedChecker.BY_PLACE);
    return new SeedResult(outcome.entry(), checked == null ? null : checked.facts(), found);
  }

  private static <N> List<Finding> look(
      CorpusRule<N> rule,
      int number,
      List<Outcome> outcomes,
      RuleSet rules,
      String path,
      FindingCollector.Placer placer) {
    List<Noted<N>> notes = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Object note = outcome.checked() == null ? null : outcome.checked().notes().get(number);
      if (note != null) {
        @SuppressWarnings("unchecked") // notes are kept in the rules' order: this is the rule's own
        N own = (N) note;
        notes.add(new Noted<>(outcome.entry(), own));
      }
    }
    FindingCollector out = rules.inMany(rule, placer);
    return found(rule, out, path, () -> rule.corpus(notes, out));
  }

  /** Returns what the rule finds; should it fail, that is a finding too. */
  private static List<Finding> found(Rule rule, FindingCollector out, String path, Runnable look) {
    try {
      look.run();
      return out.list();
    } catch (Throwable e) {
      List<Finding> found = new ArrayList<>(out.list());
      found.add(Failure.of(rule, path, e));
      return found;
    }
  }

  private void distribute(List<Finding> found) {
    for (Finding finding : found) {
      @Nullable List<Finding> ofSeed = bySeed.get(finding.place().path());
      (ofSeed == null ? others : ofSeed).add(finding);
    }
  }
}
