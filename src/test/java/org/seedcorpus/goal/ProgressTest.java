package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.SeedVisitor;
import org.seedcorpus.check.Timings;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** What the log says while a check runs, and of its times. */
class ProgressTest {
  private static final byte[] SEED =
      "Ferry sails again\n\nThe ferry left the the pier at six.\n\nHarbour Times\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final Entry ENTRY =
      new Entry(1, "ferry.txt", "ferry.txt", new Span(0, 9), 1, 1, 1, SeedMetadata.NONE);

  private final Lines log = new Lines(true);

  private static void check(CorpusChecker checker, SeedVisitor visitor) throws IOException {
    checker.check(ENTRY, SEED, visitor);
  }

  @Test
  void isALineEveryTenSeconds() throws IOException {
    CorpusChecker checker = new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
    AtomicLong seconds = new AtomicLong(Long.MAX_VALUE / 1_000_000_000 - 25);
    Progress progress =
        new Progress(SeedVisitor.NONE, 1_200, log, () -> seconds.get() * 1_000_000_000);
    for (int i = 0; i < 24; i++) {
      seconds.incrementAndGet();
      check(checker, progress);
    }
    assertThat(log.lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\d+ of 1,200 seeds checked, 0\\.0 MB/s, \\d+ findings"));
    assertThat(log.lines().get(0)).startsWith("10 of ").endsWith(" 10 findings");
    assertThat(log.lines().get(1)).startsWith("20 of ");
  }

  @Test
  void aQuickCheckSaysNothing() throws IOException {
    CorpusChecker checker = new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
    Progress progress = new Progress(SeedVisitor.NONE, 5, log, System::nanoTime);
    check(checker, progress);
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void timesAreByPhaseAndByRule() throws IOException {
    Timings timings = new Timings();
    CorpusChecker checker =
        new CorpusChecker(
            Rules.all(RuleOptions.DEFAULT),
            CheckOptions.DEFAULT,
            RuleOptions.DEFAULT,
            List.of(),
            timings);
    long begun = System.nanoTime();
    check(checker, SeedVisitor.NONE);
    Timings.phase(timings, "all", begun);
    List<String> lines = timings.lines();
    assertThat(lines).allMatch(line -> line.matches("time of [a-z0-9 -]+: [\\d,]+\\.\\d ms"));
    assertThat(lines.get(0)).startsWith("time of all: ");
    assertThat(lines).anyMatch(line -> line.startsWith("time of rule repeated-word: "));
  }
}
