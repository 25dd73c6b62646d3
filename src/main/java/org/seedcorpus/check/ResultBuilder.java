package org.seedcorpus.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.FindingCounts.Count;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.text.DecodedText;

/**
 * Takes what was found in each seed, in index order, and puts a result together when all are read:
 * runs the rules that look at all of them.
 */
final class ResultBuilder implements Closeable {
  /** Seeds that have changed come after those that have not: see {@link #add}. */
  private static final int CHANGED = 1 << 30;

  private final Corpus corpus;
  private final RuleSet rules;
  private final FirstKnown known;
  private final FindingLimit limit;
  private final CheckedSeeds checked = new CheckedSeeds();
  private final CorpusReduction reduction;
  private final PathTable numbers = new PathTable(this::path);
  private final Map<Integer, List<Finding>> more = new HashMap<>(); // by the seed's number
  private final List<Finding> others = new ArrayList<>();
  private FindingCounts otherCounts = FindingCounts.NONE;

  ResultBuilder(Corpus corpus, RuleSet rules, FirstKnown known, FindingLimit limit) {
    this.corpus = corpus;
    this.rules = rules;
    this.known = known;
    this.limit = limit;
    reduction = new CorpusReduction(rules.corpusRules(), this::path);
  }

  private String path(int number) {
    return checked.path(number & ~CHANGED);
  }

  /** Takes what was found in the next seed. */
  void add(CheckedSeed seed) throws IOException {
    int number = checked.size();
    checked.add(seed.within(limit));
    // A rule about two seeds reports the later one: that is a seed which has changed.
    reduction.add(seed.isNotesOnly() ? number : number | CHANGED, seed.notes());
  }

  CheckResult result(Map<String, DecodedText> texts) throws IOException {
    for (int i = 0; i < checked.size(); i++) {
      numbers.add(i);
      if (checked.isNotesOnly(i)) {
        others.addAll(checked.ofEntry(i));
        otherCounts = otherCounts.and(checked.counts(i));
      }
    }
    ShownFindings shown = IndexFindings.all(corpus, known);
    ShownFindings first = IndexFindings.first(corpus, known);
    for (IndexRule rule : rules.indexRules()) {
      FindingCollector out = rules.collector(rule);
      distribute(found(rule, out, corpus.indexName(), first, () -> rule.index(corpus, out)));
    }
    for (int r = 0; r < rules.corpusRules().size(); r++) {
      CorpusRule rule = rules.corpusRules().get(r);
      CorpusFindings found = new CorpusFindings(shown, this::seedOf, limit.most());
      Finding failure = reduce(reduction, rules, r, corpus.indexName(), found);
      found.counts((seed, severity, count) -> count(seed, new Count(rule.id(), severity, count)));
      for (Finding finding : found.first()) {
        keep(seedOf(finding.place().path()), List.of(finding));
      }
      distribute(failure == null ? List.of() : List.of(failure));
    }
    reportUnmatched(IndexFindings.all(corpus, KnownFindings.NONE));
    more.forEach(checked::add);
    int[] listed =
        IntStream.range(0, checked.size()).filter(i -> !checked.isNotesOnly(i)).toArray();
    others.sort(
        Comparator.comparing((Finding finding) -> finding.place().path())
            .thenComparing(SeedChecker.BY_LOCATION));
    return new CheckResult(
        corpus, rules.all(), new SeedResults(checked, listed), others, otherCounts, texts);
  }

  /** Returns the number of the seed with this path, or why it has none. */
  private int seedOf(String path) {
    int number = numbers.find(path);
    return number == PathTable.NONE
        ? CorpusFindings.NO_SEED
        : checked.isNotesOnly(number) ? CorpusFindings.DROPPED : number;
  }

  private void reportUnmatched(ShownFindings shown) {
    CheckScope scope =
        rules.scope(
            corpus,
            path -> {
              int number = seedOf(path);
              return number != CorpusFindings.NO_SEED && number != CorpusFindings.DROPPED;
            });
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
  static SeedResult ofOne(RuleSet rules, CheckedSeed checked) throws IOException {
    List<Finding> all = new ArrayList<>(checked.entryFindings());
    all.addAll(checked.findings());
    FindingCounts counts = checked.counts();
    String path = checked.entry().path();
    ShownFindings shown =
        ShownFindings.ofAll(null, (start, end) -> Location.ofFile(path), one -> null);
    ToIntFunction<String> seedOf = any -> 0;
    try (CorpusReduction reduction = new CorpusReduction(rules.corpusRules(), any -> path)) {
      reduction.add(0, checked.notes());
      for (int r = 0; r < rules.corpusRules().size(); r++) {
        CorpusFindings found = new CorpusFindings(shown, seedOf, Integer.MAX_VALUE);
        Finding failure = reduce(reduction, rules, r, path, found);
        List<Finding> added = new ArrayList<>(found.first());
        if (failure != null) {
          added.add(failure);
        }
        all.addAll(added);
        counts = counts.and(FindingCounts.of(added));
      }
    }
    all.sort(SeedChecker.BY_LOCATION);
    return new SeedResult(checked.entry(), checked.profile(), all, counts);
  }

  /** Lets a corpus rule look; should it fail, that is a finding too. */
  private static @Nullable Finding reduce(
      CorpusReduction reduction, RuleSet rules, int number, String path, CorpusFindings found)
      throws IOException {
    CorpusRule rule = rules.corpusRules().get(number);
    try {
      reduction.reduce(number, rules.collector(rule, found));
      return null;
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      return Failure.of(rule, path, e);
    }
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
          int seed = seedOf(path);
          if (seed != CorpusFindings.DROPPED) {
            FindingCounts.of(here).counts().forEach(count -> count(seed, count));
            keep(seed, here);
          }
        });
  }

  private void count(int seed, Count count) {
    FindingCounts added = new FindingCounts(List.of(count));
    if (seed == CorpusFindings.NO_SEED) {
      otherCounts = otherCounts.and(added);
    } else {
      checked.count(seed, added);
    }
  }

  private void keep(int seed, List<Finding> found) {
    List<Finding> room = limit.keep(found);
    if (seed == CorpusFindings.NO_SEED) {
      others.addAll(room);
    } else if (!room.isEmpty()) {
      more.computeIfAbsent(seed, any -> new ArrayList<>()).addAll(room);
    }
  }

  @Override
  public void close() throws IOException {
    reduction.close();
  }
}
