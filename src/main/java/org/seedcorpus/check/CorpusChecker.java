package org.seedcorpus.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedChecker.Checked;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;

/** Runs the rules over a corpus: many seeds at a time, results in index order. */
public final class CorpusChecker {
  private final RuleSet rules;
  private final CheckOptions options;
  private final SeedLoader reader;
  private final Queue<SeedChecker> idle = new ConcurrentLinkedQueue<>();

  /**
   * Takes the rules and how to run them.
   *
   * @throws IllegalArgumentException if the options name a rule that there is not
   */
  public CorpusChecker(List<Rule> rules, CheckOptions options) {
    this.rules = new RuleSet(rules, options);
    this.options = options;
    reader = new SeedLoader(options.language());
  }

  /**
   * Checks all seeds that the index lists.
   *
   * @throws IOException if a file that could be opened cannot be read to its end
   * @throws InterruptedException if the thread is interrupted while it waits for the others
   */
  public CheckResult check(Corpus corpus) throws IOException, InterruptedException {
    // A file that is listed twice is read once; what is wrong with its entries is one list.
    Map<String, List<Entry>> byPath = new LinkedHashMap<>();
    for (Entry entry : corpus.entries()) {
      byPath.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
    }
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    List<Outcome> outcomes = new ArrayList<>();
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (List<Entry> entries : byPath.values()) {
        running.add(threads.submit(() -> outcome(corpus, entries)));
      }
      for (Future<Outcome> one : running) {
        outcomes.add(one.get());
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return new ResultBuilder(corpus, rules, outcomes).result();
  }

  /** Checks one text that lies in no folder; rules about all seeds see this one only. */
  public SeedResult check(Entry entry, byte[] bytes) {
    return ResultBuilder.ofOne(rules, outcome(entry, List.of(), bytes));
  }

  /** What became of one file: its entry's findings come first, and failures to read it. */
  record Outcome(Entry entry, List<Finding> entryFindings, @Nullable Checked checked) {}

  private Outcome outcome(Corpus corpus, List<Entry> entries) throws IOException {
    Entry first = entries.get(0);
    SeedFile file = corpus.fileOf(first, options.maxSeedSize());
    List<Finding> found = new ArrayList<>();
    for (Entry entry : entries) {
      for (EntryRule rule : rules.only(EntryRule.class)) {
        found.addAll(entryFindings(corpus, entry, file, rule));
      }
    }
    if (!(file instanceof SeedFile.Present present)) {
      return new Outcome(first, found, null);
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(present.file());
    } catch (IOException e) {
      throw new IOException("cannot read " + present.file() + ": " + e, e);
    }
    return outcome(first, found, bytes);
  }

  private Outcome outcome(Entry entry, List<Finding> found, byte[] bytes) {
    SeedChecker checker = idle.poll();
    if (checker == null) {
      checker = new SeedChecker(rules);
    }
    try {
      Checked checked = checker.check(reader.read(entry, bytes));
      idle.add(checker);
      return new Outcome(entry, found, checked);
    } catch (Throwable e) {
      List<Finding> all = new ArrayList<>(found);
      all.add(Failure.of(entry.path(), e));
      return new Outcome(entry, all, null);
    }
  }

  private List<Finding> entryFindings(Corpus corpus, Entry entry, SeedFile file, EntryRule rule) {
    var out = rules.inFile(rule, (start, end) -> indexPlace(corpus, start, end));
    try {
      rule.entry(corpus, entry, file, out);
      return out.list();
    } catch (Throwable e) {
      List<Finding> found = new ArrayList<>(out.list());
      found.add(Failure.of(rule, entry.path(), e));
      return found;
    }
  }

  static Location indexPlace(Corpus corpus, int start, int end) {
    return corpus.index() == null
        ? Location.ofFile(corpus.indexName())
        : Location.of(corpus.indexName(), corpus.index(), start, end);
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
