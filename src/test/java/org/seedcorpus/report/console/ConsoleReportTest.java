package org.seedcorpus.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
                Severity.ERROR,
                "seeds/0.txt:[3,13] error repeated-word: Repeated word: “\u2068the\u2069”"),
            new Line(Severity.ERROR, "    | It sails to [[the the]] pier at gate 0."),
            new Line(Severity.ERROR, "    help: Delete one of the two words."));
    assertThat(of(result).summary())
        .isEqualTo(
            "1 of 1 seed is malformed (1 error); first: seeds/0.txt:[3,13] repeated-word; "
                + "report: target/seeds-report/index.html");
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
            "    help: Run seeds:fix -Dseeds.only=repeated-word, or accept it with "
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
                    .satisfies(ConsoleReportTest::hasNoControlButIsolates));
  }

  private static void hasNoControlButIsolates(String line) {
    assertThat(line.codePoints())
        .allMatch(c -> c == 0x2068 || c == 0x2069 || !ControlCharacters.isDangerous(c));
    assertThat(line.chars().filter(c -> c == 0x2068).count())
        .isEqualTo(line.chars().filter(c -> c == 0x2069).count());
  }
}
