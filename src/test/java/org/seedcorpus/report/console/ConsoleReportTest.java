package org.seedcorpus.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.report.console.ConsoleReport.Line;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The log of a build, on good input and on input that attacks whoever reads the log. */
class ConsoleReportTest {
  private final Path seeds;

  ConsoleReportTest(@TempDir Path seeds) {
    this.seeds = seeds;
  }

  private static ConsoleReport of(CheckResult result) {
    return of(result, Severity.ERROR, StandardCharsets.UTF_8);
  }

  private static ConsoleReport of(CheckResult result, @Nullable Severity failOn, Charset charset) {
    ReportOptions options = new ReportOptions(Locale.ENGLISH, false, "seeds/", failOn, "1.0");
    ReportModel model = ReportModel.of(result, options);
    return new ConsoleReport(model, "seeds/", "target/seeds-report/index.html", charset);
  }

  private static String index(int count) {
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < count; i++) {
      index.append("- [%s.txt](%s.txt)\n".formatted(i, i));
    }
    return index.toString();
  }

  private CheckResult bridges(int count, String body) throws IOException, InterruptedException {
    for (int i = 0; i < count; i++) {
      String text = "Bridge %s opens\n\n%s at gate %s.\n\nHarbour Times\n".formatted(i, body, i);
      Files.writeString(seeds.resolve(i + ".txt"), text);
    }
    Files.writeString(seeds.resolve("INDEX.md"), index(count));
    return HostileCorpus.check(seeds, 1);
  }

  @Test
  void aLineHasTheLocationFirstThenTheTextAroundIt() throws Exception {
    CheckResult result = bridges(1, "It sails to the the pier");
    assertThat(of(result).lines())
        .containsExactly(
            new Line(
                Severity.ERROR, "seeds/0.txt:[3,13] error repeated-word: Repeated word: “the”"),
            new Line(Severity.ERROR, "    | It sails to [[the the]] pier at gate 0."),
            new Line(Severity.ERROR, "    help: Delete one of the two words."));
    assertThat(of(result).summary())
        .isEqualTo(
            "1 of 1 seed is malformed (1 error); first: seeds/0.txt:[3,13] repeated-word; "
                + "report: target/seeds-report/index.html");
  }

  @Test
  void helpFollowsTheFindingThatItIsAbout() throws Exception {
    CheckResult result = bridges(2, "It sails to the the pier");
    assertThat(of(result).lines())
        .extracting(Line::text)
        .startsWith(
            "seeds/0.txt:[3,13] error repeated-word: Repeated word: “the”",
            "    | It sails to [[the the]] pier at gate 0.",
            "    help: Delete one of the two words.",
            "seeds/1.txt:[3,13] error repeated-word: Repeated word: “the”");
  }

  @Test
  void ofARuleThreeFindingsAreShownAndATableHasAll() throws Exception {
    List<String> lines =
        of(bridges(19, "It sails to the the pier")).lines().stream().map(Line::text).toList();
    assertThat(lines).filteredOn(line -> line.contains("] error repeated-word: ")).hasSize(3);
    assertThat(lines)
        .contains("    … and 16 more of repeated-word: target/seeds-report/index.html");
    assertThat(lines).anyMatch(line -> line.matches("rule +errors +warnings +notes +files"));
    assertThat(lines).anyMatch(line -> line.matches("repeated-word +19 +0 +0 +19"));
  }

  @Test
  void whatAQuarterOfTheSeedsHaveIsSaidOnceAndFirst() throws Exception {
    List<Line> lines = of(bridges(24, "It sails to the\u00AD the pier")).lines();
    assertThat(lines.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(lines.get(0).text())
        .isEqualTo(
            "seeds/INDEX.md: error repeated-word: 24 of 24 seeds: A word occurs twice in a row.");
    assertThat(lines.get(1).text())
        .isEqualTo(
            "    help: Run mvn seeds:fix -Dseeds.only=repeated-word, or accept it with "
                + "seeds.rules=repeated-word=off.");
    assertThat(lines.get(2).text()).contains("invisible-character: 24 of 24 seeds");
    assertThat(lines).noneMatch(line -> line.text().contains("] error repeated-word"));
    assertThat(lines).anyMatch(line -> line.text().matches("repeated-word +24 +0 +0 +24"));
  }

  @Test
  void aCorpusWithoutSourcesIsToldHowToSaySo() throws Exception {
    for (int i = 0; i < 20; i++) {
      String text =
          "Bridge %s opens\n\nIt rained at gate %s.\n\nThe ferry sails at %s, and it is back before dark.\n";
      Files.writeString(seeds.resolve(i + ".txt"), text.formatted(i, i, i));
    }
    Files.writeString(seeds.resolve("INDEX.md"), index(20));
    List<Line> lines = of(HostileCorpus.check(seeds, 1)).lines();
    assertThat(lines.get(0).text()).contains("INDEX.md: error source-missing: 20 of 20 seeds: ");
    assertThat(lines.get(1).text())
        .isEqualTo("    help: If the seeds have no source lines, set seeds.requireSource=false.");
  }

  @Test
  void whatIsWorstComesFirst() throws Exception {
    CheckResult result = bridges(2, "The ferry ferry to the the pier");
    assertThat(of(result).lines().get(0).text()).contains("0.txt:[3,20] error repeated-word");
    assertThat(of(result).summary())
        .startsWith("2 of 2 seeds are malformed (2 errors, 2 warnings); first: seeds/0.txt:[3,20]");
  }

  @Test
  void nothingIsLoggedAsAnErrorIfTheBuildGoesOn() throws Exception {
    List<Line> lines = of(bridges(2, "to the the pier"), null, StandardCharsets.UTF_8).lines();
    assertThat(lines).extracting(Line::severity).doesNotContain(Severity.ERROR);
    assertThat(lines.get(0).text()).contains(" error repeated-word: ");
  }

  @Test
  void whatTheTerminalLacksIsACodePoint() throws Exception {
    List<Line> lines =
        of(bridges(1, "مرت السيارات في في الصباح"), Severity.ERROR, StandardCharsets.US_ASCII)
            .lines();
    assertThat(lines.get(0).text())
        .startsWith("seeds/0.txt:[3,")
        .endsWith(": \"<U+0641><U+064A>\"");
    assertThat(lines)
        .allMatch(line -> StandardCharsets.US_ASCII.newEncoder().canEncode(line.text()));
  }

  @Test
  void rightToLeftTextCanBeCopiedAndIsInOrder() throws Exception {
    Path folder = Files.createDirectories(seeds.resolve("محلي/أخبار المدينة"));
    Files.writeString(
        folder.resolve("خبر جديد.txt"),
        "افتتاح الجسر\n\nمرت السيارات في في الصباح على الجسر.\n\nصحيفة الميناء\n");
    Files.writeString(
        seeds.resolve("INDEX.md"), "- [افتتاح الجسر](<محلي/أخبار المدينة/خبر جديد.txt>)\n");
    List<Line> lines = of(HostileCorpus.check(seeds, 1)).lines();
    assertThat(lines.get(0).text())
        .isEqualTo(
            "seeds/محلي\u200E/أخبار المدينة\u200E/خبر جديد.txt\u200E:[3,14] error repeated-word: "
                + "Repeated word: “في”\u200E");
    // As shown: where each part begins, in runs from left to right (UAX #9).
    assertThat(runs(lines.get(0).text()))
        .containsSubsequence("محلي", "أخبار المدينة", "خبر جديد", "في");
  }

  /** Returns the runs of a line from left to right that run from right to left themselves. */
  private static List<String> runs(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
    Integer[] order = IntStream.range(0, bidi.getRunCount()).boxed().toArray(Integer[]::new);
    byte[] levels = new byte[order.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return Stream.of(order)
        .filter(run -> bidi.getRunLevel(run) % 2 == 1)
        .map(run -> line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)))
        .toList();
  }

  @Test
  void theLastLinesSayWhatCanBeFixedAndHowToAcceptTheRest() throws Exception {
    List<String> lines =
        of(bridges(2, "It sails to the\u00AD the pier")).lines().stream().map(Line::text).toList();
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .containsExactly(
            "4 of 4 findings can be fixed without a decision: mvn seeds:fix",
            "to accept all findings of today: mvn seeds:baseline");
  }

  @Test
  void goodSeedsAreOneLine() throws Exception {
    CheckResult result = bridges(3, "It sails to the pier");
    assertThat(of(result).lines()).isEmpty();
    assertThat(of(result).summary())
        .isEqualTo("all 3 seeds are well-formed; report: target/seeds-report/index.html");
  }

  @Test
  void nothingInALineIsACommandOrAControl() throws Exception {
    HostileCorpus.write(seeds.resolve("seeds"));
    CheckResult result = HostileCorpus.check(seeds.resolve("seeds"), 1);
    ReportModel model = ReportModel.of(result, HostileCorpus.options());
    ConsoleReport console =
        new ConsoleReport(model, "", "report/index.html", StandardCharsets.UTF_8);
    assertThat(console.lines()).extracting(Line::text).noneMatch(text -> text.startsWith("::"));
    assertThat(model.findings())
        .allSatisfy(
            finding ->
                assertThat(console.line(finding).text())
                    .doesNotStartWith("::")
                    .doesNotContainPattern("##[a-z]*\\[")
                    .satisfies(ConsoleReportTest::hasNoControl));
  }

  private static void hasNoControl(String line) {
    assertThat(line.codePoints()).noneMatch(ControlCharacters::isDangerous);
  }
}
