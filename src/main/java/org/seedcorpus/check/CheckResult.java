package org.seedcorpus.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

/**
 * The result of the check of a corpus.
 *
 * @param rules the rules that ran
 * @param seeds one a listed file, in index order
 * @param others findings in the index, or at files that it does not list: those that are kept one
 *     by one
 * @param otherCounts of all findings in the index, or at files that it does not list
 * @param texts the texts of the worst seeds, by path: those that reports show whole
 */
public record CheckResult(
    Corpus corpus,
    List<Rule> rules,
    List<SeedResult> seeds,
    List<Finding> others,
    FindingCounts otherCounts,
    Map<String, DecodedText> texts) {
  /** Keeps its own copies of the lists that may change. */
  public CheckResult {
    rules = List.copyOf(rules);
    seeds = seeds instanceof SeedResults ? seeds : List.copyOf(seeds);
    others = List.copyOf(others);
    texts = Map.copyOf(texts);
  }

  /** Returns the findings that are kept one by one: first those in the index, then seed by seed. */
  public Stream<Finding> findings() {
    return Stream.concat(others.stream(), seeds.stream().flatMap(seed -> seed.findings().stream()));
  }

  /**
   * Returns the counts of all findings, kept or not: first those of the index, then seed by seed.
   */
  public Stream<FindingCounts> counts() {
    return Stream.concat(Stream.of(otherCounts), seeds.stream().map(SeedResult::counts));
  }

  /** Returns how many findings have this severity, those that are not kept too. */
  public int count(Severity severity) {
    return counts().mapToInt(counts -> counts.of(severity)).sum();
  }
}
