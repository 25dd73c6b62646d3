package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.text.DecodedText;

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
    DecodedText index = result.corpus().index();
    int length = index.text().length();
    if (index.isUtf8() && index.malformed().isEmpty()) {
      assertThat(entriesWithDefinition(bytes)).isEqualTo(result.corpus().entries());
    }
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

  /**
   * Returns the entries of the index with a definition that nothing refers to: it is then read as
   * one block.
   */
  private static List<Entry> entriesWithDefinition(byte[] bytes) throws IOException {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    index.writeBytes(bytes);
    index.writeBytes("\n\n[not referred to]: x".getBytes(StandardCharsets.US_ASCII));
    Files.write(SEEDS.resolve("INDEX.md"), index.toByteArray());
    return CorpusReader.read(SEEDS, "INDEX.md").entries();
  }
}
