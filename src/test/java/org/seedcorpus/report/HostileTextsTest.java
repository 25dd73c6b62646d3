package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Finding;

/** Texts that reach a limit of a report or the end of the stack: all are checked and reported. */
class HostileTextsTest {
  private final Path work;

  HostileTextsTest(@TempDir Path work) {
    this.work = work;
  }

  private CheckResult report(String index, byte[] bytes) throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    Files.write(seeds.resolve("ferry.txt"), bytes);
    Files.writeString(seeds.resolve("INDEX.md"), index);
    CheckResult result = HostileCorpus.check(seeds, 1);
    ReportWriter.writeAll(result, HostileCorpus.options(), work.resolve("out"));
    return result;
  }

  static Stream<String> texts() {
    return Stream.of(
        // One line that is longer than the report shows, by less than it looks ahead.
        "The the " + "pier ".repeat(803),
        "The the " + "pier ".repeat(803) + "\n\nIt sails.\n\nHarbour Times\n",
        // The 4,000th unit and all that the report looks ahead are marks of one letter.
        "The the " + "x".repeat(3_990) + "\uD83A\uDD47".repeat(300),
        // A pair across the 600th unit of a range.
        "“" + "\uD83A\uDD00".repeat(700) + " sails",
        "a" + "\uD83D\uDEA2".repeat(700),
        "p".repeat(599) + "\uD83D\uDEA2" + " pier".repeat(200) + ".",
        // As many parts as the stack has frames.
        "Ferry sails\n\nIt sails at six.\n\n" + "b.".repeat(50_000),
        "7.".repeat(50_000) + "\n\nIt sails at six.\n\n" + "7.".repeat(50_000) + "pier",
        "Ferry sails\n\nIt sails at six.\n\n" + "ب.".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsReported(String text) throws IOException, InterruptedException {
    CheckResult result =
        report("- [ferry.txt](ferry.txt)\n", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.seeds()).hasSize(1);
    assertThat(result.findings()).isNotEmpty();
    String page =
        Files.readString(work.resolve("out/seed/" + ReportedSeed.name("ferry.txt") + ".html"));
    assertThat(page).contains("ferry.txt").doesNotContain("\uFFFD");
    String json = Files.readString(work.resolve("out/report.json"));
    for (Finding finding : result.seeds().get(0).findings()) {
      assertThat(json).contains("\"" + finding.rule() + "\"");
    }
    assertThat(Files.readString(work.resolve("out/report.sarif"))).doesNotContain("\uFFFD");
  }

  @Test
  void everyCharsetMayBeDeclared() throws IOException, InterruptedException {
    byte[] bytes =
        "新しい橋が昨日開通した\n\n市長は工事に工事に二年かかった。\n\n橋新聞\n".getBytes(Charset.forName("Shift_JIS"));
    List<String> charsets = List.copyOf(Charset.availableCharsets().keySet());
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    StringBuilder index = new StringBuilder("| File | Encoding |\n|---|---|\n");
    for (int i = 0; i < charsets.size(); i++) {
      String name = i + ".txt";
      Files.write(seeds.resolve(name), bytes);
      index.append("| [%s](%s) | %s |\n".formatted(name, name, charsets.get(i)));
    }
    CheckResult result = report(index.toString(), bytes);
    assertThat(result.seeds()).hasSameSizeAs(charsets);
    for (int i = 0; i < charsets.size(); i++) {
      assertThat(result.seeds().get(i).facts()).as(charsets.get(i)).isNotNull();
      assertThat(result.seeds().get(i).findings()).as(charsets.get(i)).isNotEmpty();
    }
  }
}
