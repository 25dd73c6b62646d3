package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.fix.CorpusFixer;
import org.seedcorpus.fix.FileFix;
import org.seedcorpus.fix.FixOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** What fixing promises for any text: it is not worse after it, and no other file is written. */
final class FixProperties {
  private static final Path SEEDS = FuzzFolder.create("fix");
  private static final String INDEX = "- [a](a.txt)\n";
  private static final FixOptions EVERY = new FixOptions(Set.of(), true);
  private static final FixOptions SAFE = new FixOptions(Set.of(), false);
  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  private FixProperties() {}

  static void check(byte[] text) throws IOException, InterruptedException {
    check(text, SAFE);
    check(text, EVERY);
  }

  private static void check(byte[] text, FixOptions options)
      throws IOException, InterruptedException {
    Path seed = SEEDS.resolve("a.txt");
    Files.write(seed, text);
    Files.writeString(SEEDS.resolve("INDEX.md"), INDEX);
    Corpus corpus = CorpusReader.read(SEEDS, "INDEX.md");
    CheckResult before = CHECKER.check(corpus);
    CorpusFixer fixer = new CorpusFixer(corpus, CHECKER, KnownFindings.NONE, options, false);
    CHECKER.check(corpus, SeedSelection.ALL, fixer);
    for (FileFix file : fixer.files()) {
      assertThat(file.failure()).isNull();
      assertThat(Files.readAllBytes(seed)).isEqualTo(file.fixed().after().bytes());
    }
    if (fixer.files().isEmpty()) {
      assertThat(Files.readAllBytes(seed)).isEqualTo(text);
    }
    CheckResult after = CHECKER.check(CorpusReader.read(SEEDS, "INDEX.md"));
    assertThat(after.findings()).noneMatch(finding -> finding.rule().equals("internal-error"));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      assertThat(count(after, severity)).isLessThanOrEqualTo(count(before, severity));
    }
    assertThat(Files.readString(SEEDS.resolve("INDEX.md"))).isEqualTo(INDEX);
    try (Stream<Path> files = Files.list(SEEDS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("INDEX.md", "a.txt");
    }
  }

  /** Returns how many places have a finding that is at least as severe. */
  private static int count(CheckResult result, Severity lowest) {
    return result
        .findings()
        .filter(finding -> finding.severity().isAtLeast(lowest))
        .mapToInt(finding -> finding.occurrences())
        .sum();
  }
}
