package org.seedcorpus.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** Where more is found than is kept, every count is still of all, whatever the threads. */
class FindingLimitTest {
  private static final int SEEDS = 300;
  private static final int KEPT = 25;

  private final Path work;

  FindingLimitTest(@TempDir Path work) throws IOException {
    this.work = work;
    StringBuilder index = new StringBuilder();
    for (int i = 1; i <= SEEDS; i++) {
      String text =
          "Ferry %s sails\n\nIt sails to the the pier. Boat %s is is late.%s\n\nHarbour Times\n"
              .formatted(i, i, i % 3 == 0 ? "\u200B" : "");
      Files.writeString(work.resolve("s" + i + ".txt"), text);
      index.append("- [s%s](s%s.txt)\n".formatted(i, i));
    }
    Files.writeString(work.resolve("INDEX.md"), index);
  }

  private CheckResult check(int threads, int kept) throws IOException, InterruptedException {
    CheckOptions options =
        new CheckOptions(
            Map.of(), null, threads, CheckOptions.MAX_SEED_SIZE, kept, CheckOptions.MAX_SEED_PAGES);
    return new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
        .check(CorpusReader.read(work, "INDEX.md"));
  }

  private static ReportOptions options() {
    return new ReportOptions(
        List.of(Locale.ENGLISH),
        false,
        "seeds/",
        Severity.ERROR,
        "1.0",
        10,
        "https://example.org/seeds",
        "",
        null,
        CommandSyntax.MAVEN,
        "seeds/");
  }

  @Test
  void countsAreOfAllFindings() throws IOException, InterruptedException {
    CheckResult all = check(1, CheckOptions.KEPT_FINDINGS);
    CheckResult some = check(8, KEPT);
    for (Severity severity : Severity.values()) {
      assertThat(some.count(severity)).isEqualTo(all.count(severity));
    }
    assertThat(all.count(Severity.ERROR)).isEqualTo(SEEDS);
    for (int i = 0; i < SEEDS; i++) {
      assertThat(some.seeds().get(i).counts()).isEqualTo(all.seeds().get(i).counts());
    }
    assertThat(some.findings().filter(one -> one.rule().equals("repeated-word")))
        .hasSize(2 * KEPT); // errors and warnings
    // The first in index order are those that are kept.
    assertThat(some.seeds().get(0).findings()).isEqualTo(all.seeds().get(0).findings());
    assertThat(ReportModel.of(some, options()).summary().malformed()).isEqualTo(SEEDS);
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException, InterruptedException {
    Map<String, String> one = reports(1);
    assertThat(reports(8)).isEqualTo(one);
    assertThat(one.keySet().stream().filter(name -> name.startsWith("seed/"))).hasSize(10);
    assertThat(one.get("report.json")).contains("\"listed\": ", "\"unlisted\": 899");
    assertThat(one.get("report.sarif")).contains("counted, but not listed");
    assertThat(Jsoup.parse(requireNonNull(one.get("rule/repeated-word.html"))).text())
        .contains("600 findings in 50 places", "550 findings are counted, but not listed");
    assertThat(one.get("TEST-seeds.xml")).contains("failures=\"300\"", "and 2 more");
  }

  private Map<String, String> reports(int threads) throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(work, "out");
    ReportWriter.writeAll(check(threads, KEPT), options(), out);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void linksStayWhenASeedIsAdded() throws IOException, InterruptedException {
    ReportModel before = ReportModel.of(check(1, 1_000), options());
    String index = Files.readString(work.resolve("INDEX.md"));
    Files.writeString(work.resolve("new.txt"), "Ferry new\n\nIt sails to the the pier.\n\nPost\n");
    Files.writeString(work.resolve("INDEX.md"), "- [new](new.txt)\n" + index);
    ReportModel after = ReportModel.of(check(1, 1_000), options());
    ReportedSeed seed = before.seeds().get(6);
    ReportedSeed same = after.seeds().get(7);
    assertThat(ReportedSeed.name(same.path()))
        .isEqualTo(ReportedSeed.name(seed.path()))
        .startsWith("s7-");
    assertThat(same.findings().get(0).anchor()).isEqualTo(seed.findings().get(0).anchor());
  }
}
