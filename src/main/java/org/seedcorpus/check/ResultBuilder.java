package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.CorpusRule.Collected;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.text.DecodedText;

/** Puts a result together when all seeds are read: runs the rules that look at all of them. */
final class ResultBuilder {
  private final Corpus corpus;
  private final RuleSet rules;
  private final FirstKnown known;
  private final List<CheckedSeed> checked;
  private final FindingLimit limit;
  private final Map<String, List<Finding>> bySeed = new HashMap<>();
  private final Map<String, FindingCounts> counts = new HashMap<>();
  private final Set<String> unchanged = new HashSet<>();
  private final List<Finding> others = new ArrayList<>();
  private FindingCounts otherCounts = FindingCounts.NONE;

  ResultBuilder(
      Corpus corpus,
      RuleSet rules,
      FirstKnown known,
      List<CheckedSeed> checked,
      FindingLimit limit) {
    this.corpus = corpus;
    this.rules = rules;
    this.known = known;
    this.checked = checked;
    this.limit = limit;
  }

  CheckResult result(Map<String, DecodedText> texts) {
    List<CheckedSeed> seen = new ArrayList<>();
    for (CheckedSeed seed : checked) {
      if (seed.isNotesOnly()) {
        seen.add(seed);
        unchanged.add(seed.entry().path());
        others.addAll(seed.entryFindings());
        otherCounts = otherCounts.and(seed.counts());
        continue;
      }
      bySeed.put(seed.entry().path(), new ArrayList<>(seed.findings()));
      counts.put(seed.entry().path(), seed.counts());
    }
    // A rule about two seeds reports the later one: that is a seed which has changed.
    checked.stream().filter(seed -> !seed.isNotesOnly()).forEach(seen::add);
    ShownFindings shown = CorpusChecker.inIndex(corpus, known);
    ShownFindings first = CorpusChecker.firstInIndex(corpus, known);
    for (IndexRule rule : rules.indexRules()) {
      FindingCollector out = rules.collector(rule);
      distribute(found(rule, out, corpus.indexName(), first, () -> rule.index(corpus, out)));
    }
    List<CorpusRule<?>> corpusRules = rules.corpusRules();
    for (int r = 0; r < corpusRules.size(); r++) {
      distribute(look(corpusRules.get(r), r, seen, rules, corpus.indexName(), shown));
    }
    reportUnmatched(CorpusChecker.inIndex(corpus, KnownFindings.NONE));
    List<SeedResult> seeds = new ArrayList<>(checked.size());
    for (CheckedSeed seed : checked) {
      String path = seed.entry().path();
      if (unchanged.contains(path)) {
        continue;
      }
      List<Finding> inText = bySeed.getOrDefault(path, List.of());
      inText.sort(SeedChecker.BY_LOCATION);
      List<Finding> all = new ArrayList<>(seed.entryFindings());
      all.addAll(inText);
      FindingCounts ofSeed = counts.getOrDefault(path, FindingCounts.NONE);
      seeds.add(new SeedResult(seed.entry(), seed.profile(), all, ofSeed));
    }
    others.sort(
        Comparator.comparing((Finding finding) -> finding.place().path())
            .thenComparing(SeedChecker.BY_LOCATION));
    return new CheckResult(corpus, rules.all(), seeds, others, otherCounts, texts);
  }

  private void reportUnmatched(ShownFindings shown) {
    CheckScope scope = rules.scope(corpus, bySeed.keySet());
    for (KnownFindings one : known.all()) {
      for (Rule rule : rules.all()) {
        if (rule.id().equals(one.rule())) {
          FindingCollector out = rules.collector(rule);
          distribute(
              found(rule, out, corpus.indexName(), shown, () -> one.reportUnmatched(scope, out)));
        }
      }
    }
  }

  /** Returns the result of one text that no index lists. */
  static SeedResult ofOne(RuleSet rules, CheckedSeed checked) {
    List<Finding> found = new ArrayList<>(checked.entryFindings());
    found.addAll(checked.findings());
    FindingCounts counts = checked.counts();
    List<CorpusRule<?>> corpusRules = rules.corpusRules();
    String path = checked.entry().path();
    ShownFindings shown =
        ShownFindings.ofAll(null, (start, end) -> Location.ofFile(path), one -> null);
    for (int r = 0; r < corpusRules.size(); r++) {
      List<Finding> more = look(corpusRules.get(r), r, List.of(checked), rules, path, shown);
      found.addAll(more);
      counts = counts.and(FindingCounts.of(more));
    }
    found.sort(SeedChecker.BY_LOCATION);
    return new SeedResult(checked.entry(), checked.profile(), found, counts);
  }

  private static <N> List<Finding> look(
      CorpusRule<N> rule,
      int number,
      List<CheckedSeed> seeds,
      RuleSet rules,
      String path,
      ShownFindings shown) {
    List<Collected<N>> notes = new ArrayList<>();
    for (CheckedSeed seed : seeds) {
      @Nullable Object note = seed.notes().isEmpty() ? null : seed.notes().get(number);
      if (note != null) {
        @SuppressWarnings("unchecked") // notes are kept in the rules' order: this is the rule's own
        N own = (N) note;
        notes.add(new Collected<>(seed.entry(), own));
      }
    }
    FindingCollector out = rules.collector(rule);
    return found(rule, out, path, shown, () -> rule.corpus(notes, out));
  }

  /** Returns what the rule finds; should it fail, that is a finding too. */
  private static List<Finding> found(
      Rule rule, FindingCollector out, String path, ShownFindings shown, Runnable look) {
    List<Finding> found = new ArrayList<>();
    try {
      look.run();
    } catch (Throwable e) {
      found.add(Failure.of(rule, path, e));
    }
    try {
      found.addAll(0, shown.of(out));
    } catch (Throwable e) {
      found.add(Failure.of(rule, path, e));
    }
    return found;
  }

  private void distribute(List<Finding> found) {
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Finding finding : found) {
      byPath.computeIfAbsent(finding.place().path(), any -> new ArrayList<>()).add(finding);
    }
    byPath.forEach(
        (path, here) -> {
          if (unchanged.contains(path)) {
            return;
          }
          FindingCounts more = FindingCounts.of(here);
          @Nullable List<Finding> ofSeed = bySeed.get(path);
          if (ofSeed == null) {
            others.addAll(limit.keep(here));
            otherCounts = otherCounts.and(more);
          } else {
            ofSeed.addAll(limit.keep(here));
            counts.merge(path, more, FindingCounts::and);
          }
        });
  }
}
