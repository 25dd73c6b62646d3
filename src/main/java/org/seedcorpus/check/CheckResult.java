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
 * What was found out about a corpus.
 *
 * @param rules the rules that ran
 * @param seeds one a listed file, in index order
 * @param others findings in the index, or at files that it does not list
 * @param texts the texts of the worst seeds, by path: those that reports show whole
 */
public record CheckResult(
    Corpus corpus,
    List<Rule> rules,
    List<SeedResult> seeds,
    List<Finding> others,
    Map<String, DecodedText> texts) {
  /** Keeps its own copies of the lists. */
  public CheckResult {
    rules = List.copyOf(rules);
    seeds = List.copyOf(seeds);
    others = List.copyOf(others);
    texts = Map.copyOf(texts);
  }

  /** Returns all findings: first those in the index, then seed by seed. */
  public Stream<Finding> findings() {
    return Stream.concat(others.stream(), seeds.stream().flatMap(seed -> seed.findings().stream()));
  }

  /** Returns how many faults of this severity there are, those that are only counted too. */
  public int count(Severity severity) {
    return findings()
        .filter(finding -> finding.severity() == severity)
        .mapToInt(Finding::occurrences)
        .sum();
  }
}
