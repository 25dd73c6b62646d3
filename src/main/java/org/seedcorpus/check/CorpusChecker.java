package org.seedcorpus.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.DecodedText;

/** Runs the rules over a corpus: many seeds at a time, results in index order. */
public final class CorpusChecker {
  /** How many seeds a thread may be ahead of the one whose findings are taken next. */
  private static final int AHEAD = 64;

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
    return check(corpus, SeedVisitor.NONE);
  }

  /**
   * Checks all seeds that the index lists.
   *
   * @param visitor sees each seed while its text is there
   * @throws IOException if a file that could be opened cannot be read to its end, or the visitor
   *     throws it
   * @throws InterruptedException if the thread is interrupted while it waits for the others
   */
  public CheckResult check(Corpus corpus, SeedVisitor visitor)
      throws IOException, InterruptedException {
    // A file that is listed twice is read once; what is wrong with its entries is one list.
    Map<String, List<Entry>> byPath = new LinkedHashMap<>();
    for (Entry entry : corpus.entries()) {
      byPath.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
    }
    RetainedTexts texts = new RetainedTexts();
    FindingLimit limit = new FindingLimit(options.keptFindings());
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    List<CheckedSeed> seeds = new ArrayList<>(byPath.size());
    try {
      Deque<Future<CheckedSeed>> running = new ArrayDeque<>();
      for (List<Entry> entries : byPath.values()) {
        running.add(threads.submit(() -> checked(corpus, entries, visitor, texts, limit)));
        if (running.size() > AHEAD * options.threads()) {
          seeds.add(running.remove().get().within(limit));
        }
      }
      for (Future<CheckedSeed> one : running) {
        seeds.add(one.get().within(limit));
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return new ResultBuilder(corpus, rules, seeds, limit).result(texts.byPath());
  }

  /** Checks one text that lies in no folder; rules about all seeds see this one only. */
  public SeedResult check(Entry entry, byte[] bytes) {
    try {
      return check(entry, bytes, SeedVisitor.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written
    }
  }

  /**
   * Checks one text that lies in no folder; rules about all seeds see this one only.
   *
   * @throws IOException if the visitor does
   */
  public SeedResult check(Entry entry, byte[] bytes, SeedVisitor visitor) throws IOException {
    return ResultBuilder.ofOne(
        rules,
        checked(
            entry,
            List.of(),
            bytes,
            visitor,
            new RetainedTexts(),
            new FindingLimit(Integer.MAX_VALUE)));
  }

  private CheckedSeed checked(
      Corpus corpus,
      List<Entry> entries,
      SeedVisitor visitor,
      RetainedTexts texts,
      FindingLimit limit)
      throws IOException {
    Entry first = entries.get(0);
    SeedFile file = corpus.fileOf(first, options.maxSeedSize());
    List<Finding> found = new ArrayList<>();
    for (Entry entry : entries) {
      for (EntryRule rule : rules.entryRules()) {
        found.addAll(entryFindings(corpus, entry, file, rule));
      }
    }
    if (!(file instanceof SeedFile.Present present)) {
      return CheckedSeed.unread(first, found);
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(present.file());
    } catch (IOException e) {
      throw new IOException("cannot read " + present.file() + ": " + e, e);
    }
    return checked(first, found, bytes, visitor, texts, limit);
  }

  private CheckedSeed checked(
      Entry entry,
      List<Finding> found,
      byte[] bytes,
      SeedVisitor visitor,
      RetainedTexts texts,
      FindingLimit limit)
      throws IOException {
    SeedChecker checker = idle.poll();
    if (checker == null) {
      checker = new SeedChecker(rules);
    }
    try {
      SeedContext seed = reader.read(entry, bytes, checker.words());
      CheckedSeed checked = checker.check(seed, found, visitor, limit);
      texts.offer(checked, seed.decoding());
      idle.add(checker);
      return checked;
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      List<Finding> all = new ArrayList<>(found);
      all.add(Failure.of(entry.path(), e));
      return CheckedSeed.unread(entry, all);
    }
  }

  private List<Finding> entryFindings(Corpus corpus, Entry entry, SeedFile file, EntryRule rule) {
    FindingCollector out = rules.collector(rule);
    List<Finding> found = new ArrayList<>();
    try {
      rule.entry(corpus, entry, file, out);
    } catch (Throwable e) {
      found.add(Failure.of(rule, entry.path(), e));
    }
    if (!out.occurrences().isEmpty()) {
      found.addAll(0, inIndex(corpus).of(out));
    }
    return found;
  }

  /** Shows findings that are located in the index, or say themselves where they are. */
  static ShownFindings inIndex(Corpus corpus) {
    DecodedText index = corpus.index();
    return ShownFindings.ofAll(
        index == null ? null : index.text(), (start, end) -> indexPlace(corpus, start, end));
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
