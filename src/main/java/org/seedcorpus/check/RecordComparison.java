package org.seedcorpus.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;

/** Compares the records of a data set with each other: lets the corpus rules look at all. */
public final class RecordComparison implements Closeable {
  private final ResultBuilder all;

  /**
   * Creates a comparison of no records.
   *
   * @param rules all rules, of which the corpus rules look
   */
  public RecordComparison(List<Rule> rules, CheckOptions options) {
    Map<String, Optional<Severity>> severities = new HashMap<>(options.severities());
    rules.stream()
        .filter(rule -> !(rule instanceof CorpusRule))
        .forEach(rule -> severities.put(rule.id(), Optional.empty()));
    CheckOptions own = new CheckOptions(severities, null, 1, options.maxSeedSize());
    CorpusFiles none = CorpusFiles.unlisted(Path.of(""));
    all =
        new ResultBuilder(
            new Corpus(none, "", null, List.of(), List.of(), SeedShape.FULL),
            new RuleSet(rules, own),
            new FirstKnown(List.of()),
            new FindingLimit(Integer.MAX_VALUE));
  }

  /**
   * Adds the next record. Their paths differ.
   *
   * @param notes what {@link RecordChecker#notes()} returned for it
   * @throws IOException if a temporary file cannot be written
   */
  public void add(Entry entry, byte[] notes) throws IOException {
    all.add(new CheckedSeed(entry, List.of(), null, List.of(), FindingCounts.NONE, false, notes));
  }

  /**
   * Returns what the corpus rules find, by record.
   *
   * @throws IOException if a temporary file cannot be read
   */
  public CheckResult finish() throws IOException {
    return all.result(Map.of());
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
