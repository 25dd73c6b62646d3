package org.seedcorpus.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.report.console.ConsoleReport.Line;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The log of a build, on good input and on input that attacks whoever reads the log. */
class ConsoleReportTest {
  private final Path seeds;

  ConsoleReportTest(@TempDir Path seeds) {
    this.seeds = seeds;
  }

  private ConsoleReport of(CheckResult result) {
    return new ConsoleReport(result, "seeds/", "target/seeds-report/index.html");
  }

  private CheckResult bridges(int count, String body) throws IOException, InterruptedException {
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < count; i++) {
      index.append("- [%s.txt](%s.txt)\n".formatted(i, i));
      String text = "Bridge %s opens\n\n%s at gate %s.\n\nHarbour Times\n".formatted(i, body, i);
      Files.writeString(seeds.resolve(i + ".txt"), text);
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
    return HostileCorpus.check(seeds, 1);
  }

  @Test
  void aLineHasTheLocationFirstAndTheTextIsolated() throws Exception {
    CheckResult result = bridges(1, "It sails to the the pier");
    assertThat(of(result).lines())
        .containsExactly(
            new Line(
                Severity.ERROR,
                "seeds/0.txt:[3,13] error repeated-word: " + "Repeated word: “\u2068the\u2069”"));
    assertThat(of(result).summary(Summary.of(result, Severity.ERROR)))
        .isEqualTo(
            "1 of 1 seed is malformed (1 error); first: seeds/0.txt:[3,13] repeated-word; "
                + "report: target/seeds-report/index.html");
  }

  @Test
  void theLogShowsTwentyFindingsAndSaysHowManyMore() throws Exception {
    List<Line> lines = of(bridges(23, "It sails to the the pier")).lines();
    assertThat(lines).hasSize(21);
    assertThat(lines.get(20).text()).isEqualTo("… and 3 more: target/seeds-report/index.html");
  }

  @Test
  void whatIsWorstComesFirst() throws Exception {
    CheckResult result = bridges(2, "The ferry ferry to the the pier");
    assertThat(of(result).lines())
        .extracting(Line::severity)
        .isSortedAccordingTo(Severity::compareTo)
        .contains(Severity.ERROR, Severity.WARNING);
    assertThat(of(result).summary(Summary.of(result, Severity.ERROR)))
        .startsWith("2 of 2 seeds are malformed (2 errors, 2 warnings); first: seeds/0.txt:[3,20]");
  }

  @Test
  void goodSeedsAreOneLine() throws Exception {
    CheckResult result = bridges(3, "It sails to the pier");
    assertThat(of(result).lines()).isEmpty();
    assertThat(of(result).summary(Summary.of(result, Severity.ERROR)))
        .isEqualTo("all 3 seeds are well-formed; report: target/seeds-report/index.html");
  }

  @Test
  void nothingInALineIsACommandOrAControl() throws Exception {
    HostileCorpus.write(seeds.resolve("seeds"));
    CheckResult result = HostileCorpus.check(seeds.resolve("seeds"), 1);
    ConsoleReport console = new ConsoleReport(result, "", "report/index.html");
    assertThat(result.findings())
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
