package org.seedcorpus.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;

/**
 * Checks documents that come one after the other and lie in no folder: the findings of each are
 * there at once, those of the rules about all of them at the end. Rules about the index and its
 * files do not run.
 */
public final class DocumentChecker implements Closeable {
  private final CorpusChecker checker;
  private final ResultBuilder all;

  /** What was found in a document, and what the corpus rules noted of it. */
  public static final class Checked {
    private final CheckedSeed seed;

    private Checked(CheckedSeed seed) {
      this.seed = seed;
    }

    /** Returns all that was found. */
    public List<Finding> findings() {
      List<Finding> found = new ArrayList<>(seed.entryFindings()); // that the check failed
      found.addAll(seed.findings());
      return found;
    }
  }

  /**
   * Creates a checker.
   *
   * @param ruleOptions what the user says of the documents; the rules were made with the same
   */
  public DocumentChecker(List<Rule> rules, CheckOptions options, RuleOptions ruleOptions) {
    Map<String, Optional<Severity>> severities = new HashMap<>(options.severities());
    for (Rule rule : rules) {
      if (rule instanceof EntryRule || rule instanceof IndexRule) {
        severities.put(rule.id(), Optional.empty());
      }
    }
    CheckOptions own =
        new CheckOptions(
            severities,
            options.language(),
            options.threads(),
            options.maxSeedSize(),
            Integer.MAX_VALUE,
            0);
    checker = new CorpusChecker(rules, own, ruleOptions, List.of());
    CorpusFiles none = CorpusFiles.unlisted(Path.of(""));
    all = checker.result(new Corpus(none, "", null, List.of(), List.of(), SeedShape.FULL));
  }

  /** Checks one document; may be called by many threads. */
  public Checked check(Entry entry, byte[] bytes) {
    return new Checked(checker.noted(entry, bytes));
  }

  /**
   * Keeps what was noted of the next document, so that the others are compared with it. Their paths
   * differ.
   *
   * @throws IOException if a temporary file cannot be written
   */
  public void add(Checked document) throws IOException {
    CheckedSeed seed = document.seed;
    all.add(
        new CheckedSeed(
            seed.entry(), List.of(), null, List.of(), FindingCounts.NONE, false, seed.notes()));
  }

  /**
   * Returns what the rules about all documents find, by document.
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
