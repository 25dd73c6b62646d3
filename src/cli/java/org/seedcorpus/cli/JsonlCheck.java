package org.seedcorpus.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.RecordChecker;
import org.seedcorpus.check.RecordComparison;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.cli.DocumentParser.MalformedRecordException;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.goal.CheckConfiguration;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.goal.GoalException;
import org.seedcorpus.report.IoReason;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** Checks the documents of a file of JSON lines: findings in the order of the lines. */
final class JsonlCheck {
  /** How many documents a thread may be ahead of the one whose findings are written next. */
  private static final int AHEAD = 64;

  /** How many bytes of lines may wait to be checked, if they are not of a single line. */
  private static final long WAITING = 64L << 20;

  private final CheckConfiguration configuration;
  private final Streams streams;
  private final boolean independent;
  private final List<Rule> rules;
  private final DocumentParser parser;
  private final ThreadLocal<RecordChecker> checkers;
  private final RecordComparison comparison;
  private final FindingLines lines;
  private final DocumentTally tally;
  private final Deque<Running> running = new ArrayDeque<>();
  private long waiting;

  /** What was found in a line; the id of its document is null if it has none. */
  private record Checked(
      int number, @Nullable String id, List<Finding> findings, @Nullable Noted noted) {}

  /** What the corpus rules noted of a document. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once
  private record Noted(Entry entry, byte[] notes) {}

  /** A line that is being checked. */
  private record Running(Future<Checked> result, int size) {}

  /**
   * Creates a check.
   *
   * @param independent whether documents are not compared with each other
   */
  JsonlCheck(
      CheckConfiguration configuration,
      DocumentFields fields,
      FailurePolicy policy,
      boolean independent,
      Streams streams) {
    this.configuration = configuration;
    this.streams = streams;
    this.independent = independent;
    rules = Rules.all(configuration.ruleOptions());
    parser = new DocumentParser(fields);
    checkers = ThreadLocal.withInitial(this::checker);
    comparison = new RecordComparison(rules, configuration.options());
    lines = new FindingLines(streams.out(), rules, configuration.version());
    tally = new DocumentTally(policy);
  }

  private RecordChecker checker() {
    return new RecordChecker(rules, configuration.options(), configuration.ruleOptions());
  }

  /**
   * Checks all lines.
   *
   * @param file {@code -} for standard input
   * @return whether documents have findings that the policy does not tolerate
   * @throws GoalException if the file cannot be read
   */
  boolean run(String file) throws GoalException, IOException, InterruptedException {
    Path path = Path.of(file);
    try (comparison;
        InputStream in = file.equals("-") ? streams.in() : open(path)) {
      read(new LineReader(in, configuration.options().maxSeedSize()), path);
      if (!independent) {
        all();
      }
    }
    lines.flush();
    if (independent) {
      streams.errors().println("documents were not compared with each other: --independent");
    }
    streams.errors().println(tally.summary());
    return tally.isMalformed();
  }

  private static InputStream open(Path file) throws GoalException {
    if (Files.isDirectory(file)) {
      throw new GoalException(
          "%s is a folder; check it without --jsonl, or name a file".formatted(file));
    }
    try {
      return new FileInputStream(file.toFile()); // knows whether a pipe has more
    } catch (IOException e) {
      throw new GoalException("cannot read the documents: " + IoReason.of(e, file), e);
    }
  }

  private void read(LineReader reader, Path file)
      throws GoalException, IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(configuration.options().threads());
    try {
      for (LineReader.Line line = next(reader, file); line != null; line = next(reader, file)) {
        if (line.isBlank()) {
          continue;
        }
        LineReader.Line own = line;
        byte[] bytes = line.bytes();
        int size = bytes == null ? 0 : bytes.length;
        running.add(new Running(threads.submit(() -> check(own)), size));
        waiting += size;
        while (running.size() > AHEAD * configuration.options().threads()
            || waiting > WAITING && running.size() > 1) {
          writeFirst();
        }
      }
      writeAll();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Before it waits for more, everything that is known is written: a program may wait for it. */
  private LineReader.@Nullable Line next(LineReader reader, Path file)
      throws GoalException, IOException, InterruptedException {
    try {
      if (!reader.isWaiting()) {
        return reader.next();
      }
    } catch (IOException e) {
      throw new GoalException("cannot read the documents: " + IoReason.of(e, file), e);
    }
    writeAll();
    lines.flush();
    try {
      return reader.next();
    } catch (IOException e) {
      throw new GoalException("cannot read the documents: " + IoReason.of(e, file), e);
    }
  }

  private void writeAll() throws IOException, InterruptedException {
    while (!running.isEmpty()) {
      writeFirst();
    }
  }

  private void writeFirst() throws IOException, InterruptedException {
    Running first = running.remove();
    waiting -= first.size();
    try {
      Checked checked = first.result().get();
      tally.document();
      Noted noted = checked.noted();
      if (noted != null && !independent) {
        comparison.add(noted.entry(), noted.notes());
      }
      write(checked);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void write(Checked checked) throws IOException {
    tally.count(checked.number(), checked.findings());
    lines.write(checked.number(), checked.id(), checked.findings());
  }

  private Checked check(LineReader.Line line) {
    String path = "line " + line.number();
    byte[] bytes = line.bytes();
    if (bytes == null) {
      Finding found = MalformedRecord.tooLong(path, configuration.options().maxSeedSize());
      return new Checked(line.number(), null, List.of(found), null);
    }
    Document document;
    try {
      document = parser.parse(bytes);
    } catch (MalformedRecordException e) {
      Finding found = MalformedRecord.of(path, String.valueOf(e.getMessage()));
      return new Checked(line.number(), null, List.of(found), null);
    }
    String id = document.id();
    Entry entry =
        new Entry(
            line.number(),
            id == null ? "" : id,
            path,
            new Span(0, 0),
            line.number(),
            1,
            0,
            document.declared());
    RecordChecker checker = checkers.get();
    List<Finding> found = checker.check(entry, document.bytes()).findings();
    return new Checked(line.number(), id, found, new Noted(entry, checker.notes()));
  }

  /** Writes what the rules about all documents have found. */
  private void all() throws IOException {
    CheckResult result = comparison.finish();
    write(new Checked(0, null, result.others(), null));
    for (SeedResult one : result.seeds()) {
      String id = one.entry().target();
      write(new Checked(one.entry().number(), id.isEmpty() ? null : id, one.findings(), null));
    }
  }
}
