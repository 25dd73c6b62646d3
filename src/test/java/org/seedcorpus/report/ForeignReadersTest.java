package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** The machine formats as another project's parser reads them: violations-lib. */
class ForeignReadersTest {
  private static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable cause) {
          throw new IllegalStateException(message, cause);
        }
      };

  private static Path out = Path.of("");
  private static List<ReportedFinding> findings = List.of();

  @BeforeAll
  static void writeReports(@TempDir Path folder) throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    String text =
        "Ferry sails\n\nIt sails to the the pier. The boat is is late ,they say.\n\nPost\n";
    for (String name : List.of("a", "b c", "ج")) {
      Files.writeString(seeds.resolve(name + ".txt"), text);
    }
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n- [b](<b c.txt>)\n- [c](ج.txt)\n");
    ReportModel model = ReportModel.of(HostileCorpus.check(seeds, 1), HostileCorpus.options());
    findings = model.findings().toList();
    out = folder.resolve("out");
    ReportWriter.writeAll(model, out);
  }

  @ParameterizedTest
  @CsvSource({
    "SARIF, report.sarif",
    "CHECKSTYLE, checkstyle.xml",
    "CODECLIMATE, gl-code-quality.json"
  })
  void everyFindingIsReadAtItsLine(Parser parser, String file) {
    Set<Violation> read =
        ViolationsApi.violationsApi()
            .withViolationsLogger(SILENT)
            .withPattern(".*/" + file.replace(".", "\\."))
            .inFolder(out.toString())
            .findAll(parser)
            .violations();
    assertThat(findings).hasSizeGreaterThan(5);
    assertThat(
            read.stream()
                .map(one -> id(one.getRule()) + " " + one.getStartLine())
                .sorted()
                .toList())
        .isEqualTo(
            findings.stream()
                .map(one -> one.finding().rule() + " " + one.place().from().line())
                .sorted()
                .collect(Collectors.toList()));
  }

  /** In Checkstyle's format the family stands before the id. */
  private static String id(String rule) {
    return rule.substring(rule.lastIndexOf('.') + 1);
  }
}
