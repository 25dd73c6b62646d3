package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.report.HostileCorpus;

/** What the reader of the index promises for any bytes. */
final class IndexProperties {
  private static final Path SEEDS = FuzzFolder.create("index");

  private IndexProperties() {}

  static void check(byte[] bytes) throws IOException, InterruptedException {
    Files.writeString(SEEDS.resolve("a.txt"), "Ferry sails\n\nIt sails at six.\n\nHarbour Times\n");
    Files.writeString(SEEDS.resolve("b.txt"), "Bridge opens\n\nIt opens today.\n\nHarbour Times\n");
    Files.write(SEEDS.resolve("INDEX.md"), bytes);
    CheckResult result = HostileCorpus.check(SEEDS, 1);
    assertThat(result.findings()).noneMatch(finding -> finding.rule().equals("internal-error"));
    assertThat(result.corpus().index()).isNotNull();
    int length = result.corpus().index().text().length();
    int number = 0;
    for (Entry entry : result.corpus().entries()) {
      assertThat(entry.span().end()).as(entry.toString()).isLessThanOrEqualTo(length);
      assertThat(entry.number()).isGreaterThan(number);
      number = entry.number();
    }
    result
        .findings()
        .forEach(
            finding -> {
              int bound = finding.place().path().equals("INDEX.md") ? length : Integer.MAX_VALUE;
              assertThat(finding.place().end()).as(finding.toString()).isBetween(0, bound);
            });
  }
}
