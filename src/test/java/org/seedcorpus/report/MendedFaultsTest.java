package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Finding;

/** Corpora that once lost a report or a finding; {@link HostileTextsTest} has the long texts. */
class MendedFaultsTest {
  private static final String REST = "\n\nIt sails at six.\n\nHarbour Times\n";

  private final Path work;
  private final Path seeds;

  MendedFaultsTest(@TempDir Path work) throws IOException {
    this.work = work;
    seeds = Files.createDirectories(work.resolve("seeds"));
    write("ferry.txt", "Ferry sails again" + REST);
    write("INDEX.md", "- [ferry](ferry.txt)\n");
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Files.write(seeds.resolve(name), text.getBytes(charset));
  }

  private CheckResult report() throws IOException, InterruptedException {
    CheckResult result = HostileCorpus.check(seeds, 1);
    ReportWriter.writeAll(result, HostileCorpus.options(), work.resolve("out"));
    return result;
  }

  private String file(String name) throws IOException {
    return Files.readString(work.resolve("out").resolve(name));
  }

  /** Returns rule, place and number of each finding but that about the mark itself. */
  private List<String> findings(String text) throws IOException, InterruptedException {
    write("ferry.txt", text);
    return HostileCorpus.check(seeds, 1)
        .findings()
        .filter(finding -> !finding.rule().equals("byte-order-mark"))
        .map(
            finding ->
                "%s %s to %s × %d"
                    .formatted(
                        finding.rule(),
                        finding.place().from(),
                        finding.place().to(),
                        finding.occurrences()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "????? ???? ?????",
        "Ø§Ù„Ø¹Ø¨Ø§Ø±Ø© ØªØ¨Ø­Ø± Ù…Ù† Ø¬Ø¯ÙŠØ¯",
        "Ø§Ù„Ø¹Ø¨Ø§Ø±Ø© sails again",
        "\u200Fعادت العبارة إلى الميناء",
        "\u064BFerry sails again",
        "the the ferry sails",
        "Ferry (sails again"
      })
  void aByteOrderMarkHidesNothing(String headline) throws IOException, InterruptedException {
    List<String> without = findings(headline + REST);
    assertThat(without).isNotEmpty();
    assertThat(findings("\uFEFF" + headline + REST)).isEqualTo(without);
  }

  @Test
  void aPlaceInAMessageHasOneBlank() throws IOException, InterruptedException {
    write("INDEX.md", "- [ferry](ferry.txt)\n- [ferry](ferry.txt)\n");
    report();
    for (String name : List.of("report.json", "report.sarif", "TEST-seeds.xml", "index.html")) {
      assertThat(file(name)).as(name).contains("in line 1").doesNotContain("in line  1");
    }
  }

  /** A table of more cells than the parser of Markdown takes: it fills short rows up. */
  @Test
  void anIndexOfAMillionCellsIsRead() throws IOException, InterruptedException {
    write(
        "INDEX.md",
        "| File "
            + "| x ".repeat(1_000)
            + "|\n"
            + "|---".repeat(1_001)
            + "|\n"
            + "| [ferry](ferry.txt) |\n".repeat(1_000));
    CheckResult result = report();
    assertThat(result.corpus().entries()).hasSize(1_000);
    assertThat(result.findings().map(Finding::rule).distinct().toList())
        .containsExactly("seed-listed-twice");
    assertThat(file("report.json")).contains("seed-listed-twice");
  }

  /** An index in UTF-16, names with escapes, and halves of pairs in index and seed. */
  @Test
  void halvesOfPairsReachNoReport() throws IOException, InterruptedException {
    write(
        "INDEX.md",
        "\uFEFF[f](./ferry%2Etxt#top)\n\n- [f\uD83D](ferry.txt) \uDEA2\n",
        StandardCharsets.UTF_16BE);
    byte[] half = "x \uFFFD \uD83D\uDEA2".repeat(90).getBytes(StandardCharsets.UTF_8);
    half[half.length - 4] = (byte) 0xED; // a half of a pair, encoded
    Files.write(seeds.resolve("ferry.txt"), half);
    CheckResult result = report();
    assertThat(result.findings()).noneMatch(f -> f.rule().equals("internal-error"));
    String page = file("seed/" + ReportedSeed.name("ferry.txt") + ".html");
    assertThat(page.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    assertThat(page).contains("malformed-utf8");
  }
}
