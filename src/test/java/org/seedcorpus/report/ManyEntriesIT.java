package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** An index of a million entries that are all wrong is read and reported in bounded memory. */
class ManyEntriesIT {
  private static final int ENTRIES = 1_000_000;

  /** What the small machine runs: all findings are counted, and some are listed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT)
            .check(CorpusReader.read(folder.resolve("seeds"), "INDEX.md"));
    ReportWriter.writeAll(
        result,
        new ReportOptions(Locale.ENGLISH, false, "seeds/", Severity.ERROR, "many"),
        folder.resolve("out"));
    if (result.count(Severity.ERROR) != ENTRIES / 2
        || result.count(Severity.WARNING) < ENTRIES / 2 - 1
        || result.findings().count() > 2 * CheckOptions.KEPT_FINDINGS + 10) {
      throw new IllegalStateException(result.findings().count() + " findings are listed");
    }
  }

  @Test
  void areReadInBoundedMemory(@TempDir Path folder) throws Exception {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("ferry.txt"), "Ferry sails\n\nIt sails.\n\nHarbour Times\n");
    try (BufferedWriter index = Files.newBufferedWriter(seeds.resolve("INDEX.md"))) {
      for (int i = 0; i < ENTRIES; i++) {
        index.write(i % 2 == 0 ? "- [gone](" + i + ".txt)\n" : "- [again](ferry.txt)\n");
      }
    }
    String classPath = System.getProperty("surefire.test.class.path");
    Path log = folder.resolve("log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            classPath == null ? System.getProperty("java.class.path") : classPath,
            getClass().getName(),
            folder.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("out/index.html")).exists();
  }
}
