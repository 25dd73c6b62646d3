package org.seedcorpus.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.ReadSeed;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;

/** Runs the rules over a corpus: many seeds at a time, results in index order. */
public final class CorpusChecker {
  /** How many seeds a thread may be ahead of the one whose findings are taken next. */
  private static final int AHEAD = 64;

  private final RuleSet rules;
  private final CheckOptions options;
  private final FirstKnown known;
  private final RuleOptions ruleOptions;
  private final SeedLoader loader;
  private final @Nullable Timings timings;
  private final Queue<SeedChecker> idle = new ConcurrentLinkedQueue<>();

  /**
   * Creates a checker.
   *
   * @throws IllegalArgumentException if the options name a rule that does not exist
   */
  public CorpusChecker(List<Rule> rules, CheckOptions options) {
    this(rules, options, RuleOptions.DEFAULT, List.of());
  }

  /**
   * Creates a checker.
   *
   * @param ruleOptions what the user says of the seeds; the rules were made with the same
   * @param known which findings do not count
   * @throws IllegalArgumentException if the options name a rule that does not exist
   */
  public CorpusChecker(
      List<Rule> rules,
      CheckOptions options,
      RuleOptions ruleOptions,
      List<? extends KnownFindings> known) {
    this(rules, options, ruleOptions, known, null);
  }

  /** Creates a checker that adds to timings what takes how long, unless they are null. */
  public CorpusChecker(
      List<Rule> rules,
      CheckOptions options,
      RuleOptions ruleOptions,
      List<? extends KnownFindings> known,
      @Nullable Timings timings) {
    this.rules = new RuleSet(rules, options);
    this.known = new FirstKnown(List.copyOf(known));
    this.options = options;
    this.ruleOptions = ruleOptions;
    this.timings = timings;
    loader = new SeedLoader(options.language(), ruleOptions);
  }

  /**
   * Checks all seeds that the index lists.
   *
   * @throws IOException if a temporary file cannot be written
   * @throws InterruptedException if the thread is interrupted while it waits for the others
   */
  public CheckResult check(Corpus corpus) throws IOException, InterruptedException {
    return check(corpus, SeedSelection.ALL, path -> true, SeedVisitor.NONE);
  }

  /**
   * Checks the seeds that the index lists and the selection contains.
   *
   * @param visitor sees each seed while its text is there
   * @throws IOException if a temporary file cannot be written, or the visitor throws it
   * @throws InterruptedException if the thread is interrupted while it waits for the others
   */
  public CheckResult check(Corpus corpus, SeedSelection selection, SeedVisitor visitor)
      throws IOException, InterruptedException {
    return check(corpus, selection, path -> true, visitor);
  }

  /**
   * Checks the seeds that the index lists and the selection contains. Of those that have not
   * changed, only the corpus rules learn, so that a changed seed is compared with all others.
   *
   * @param isChanged whether the seed of this path is checked
   * @param visitor sees each seed that is checked while its text is there
   * @throws IOException if a temporary file cannot be written, or the visitor throws it
   * @throws InterruptedException if the thread is interrupted while it waits for the others
   */
  public CheckResult check(
      Corpus corpus, SeedSelection selection, Predicate<String> isChanged, SeedVisitor visitor)
      throws IOException, InterruptedException {
    List<Entry> first = new ArrayList<>(corpus.entries().size());
    Map<String, List<Entry>> again = byPath(corpus, selection, first);
    SeedLoader ofCorpus =
        new SeedLoader(
            options.language(), ruleOptions.with(corpus.shape()), new CorpusLanguage(corpus));
    RetainedTexts texts = new RetainedTexts(options.keptTexts());
    FindingLimit limit = new FindingLimit(options.keptFindings());
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    long begun = System.nanoTime();
    try (ResultBuilder result = new ResultBuilder(corpus, rules, known, limit)) {
      Deque<Future<CheckedSeed>> running = new ArrayDeque<>();
      for (Entry entry : first) {
        running.add(
            threads.submit(
                () -> {
                  boolean whole = isChanged.test(entry.path());
                  List<Entry> entries = again.getOrDefault(entry.path(), List.of(entry));
                  return checked(corpus, entries, ofCorpus, whole ? visitor : null, texts, limit);
                }));
        if (running.size() > AHEAD * options.threads()) {
          result.add(running.remove().get());
        }
      }
      for (Future<CheckedSeed> one : running) {
        result.add(one.get());
      }
      threads.shutdown();
      Timings.phase(timings, "reading and checking seeds", begun);
      long checked = System.nanoTime();
      CheckResult whole = result.result(texts.byPath());
      Timings.phase(timings, "comparing seeds", checked);
      return whole;
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Finds the entries of each file: one that is listed twice is read once, and the findings of its
   * entries are one list.
   *
   * @param first gets the first entry of each file
   * @return all entries of the files that have several, by path
   */
  private static Map<String, List<Entry>> byPath(
      Corpus corpus, SeedSelection selection, List<Entry> first) {
    Map<String, List<Entry>> again = new HashMap<>();
    PathTable table = new PathTable(number -> first.get(number).path());
    for (Entry entry : corpus.entries()) {
      if (selection.contains(entry.path())) {
        first.add(entry);
        int number = table.add(first.size() - 1);
        if (number != first.size() - 1) {
          first.remove(first.size() - 1);
          again
              .computeIfAbsent(entry.path(), path -> new ArrayList<>(List.of(first.get(number))))
              .add(entry);
        }
      }
    }
    return again;
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
            loader,
            entry,
            List.of(),
            bytes,
            visitor,
            new RetainedTexts(0),
            new FindingLimit(Integer.MAX_VALUE)));
  }

  /** Takes the visitor, or null if only the corpus rules look at the seed. */
  private CheckedSeed checked(
      Corpus corpus,
      List<Entry> entries,
      SeedLoader loader,
      @Nullable SeedVisitor visitor,
      RetainedTexts texts,
      FindingLimit limit)
      throws IOException {
    Entry first = entries.get(0);
    ReadSeed read = corpus.read(first, options.maxSeedSize());
    List<Finding> found = new ArrayList<>();
    for (EntryRule rule : rules.entryRules()) {
      found.addAll(entryFindings(corpus, entries, read.file(), rule));
    }
    found.sort(SeedChecker.BY_LOCATION);
    return read.isRead()
        ? checked(loader, first, found, read.bytes(), visitor, texts, limit)
        : CheckedSeed.unread(first, found);
  }

  private CheckedSeed checked(
      SeedLoader loader,
      Entry entry,
      List<Finding> found,
      byte[] bytes,
      @Nullable SeedVisitor visitor,
      RetainedTexts texts,
      FindingLimit limit)
      throws IOException {
    SeedChecker checker = idle.poll();
    if (checker == null) {
      checker = new SeedChecker(rules, known, timings);
    }
    try {
      SeedContext seed = loader.read(entry, bytes, checker.words());
      CheckedSeed checked;
      if (visitor == null) {
        checked = checker.notesOnly(seed, found);
      } else {
        checked = checker.check(seed, found, visitor, limit);
        texts.offer(checked, seed.decoding());
      }
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

  private List<Finding> entryFindings(
      Corpus corpus, List<Entry> entries, SeedFile file, EntryRule rule) {
    FindingCollector out = rules.collector(rule);
    List<Finding> found = new ArrayList<>();
    try {
      for (Entry entry : entries) {
        rule.entry(corpus, entry, file, out);
      }
    } catch (Throwable e) {
      found.add(Failure.of(rule, entries.get(0).path(), e));
    }
    if (!out.occurrences().isEmpty()) {
      found.addAll(0, IndexFindings.first(corpus, known).of(out));
    }
    return found;
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
