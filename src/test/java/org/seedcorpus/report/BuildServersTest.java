package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.model.ReportModel;

/** What build servers are told, by a corpus that would tell them other things. */
class BuildServersTest {
  private final ReportModel model;

  BuildServersTest(@TempDir Path folder) throws IOException, InterruptedException {
    HostileCorpus.write(folder.resolve("seeds"));
    model =
        ReportModel.of(HostileCorpus.check(folder.resolve("seeds"), 1), HostileCorpus.options());
  }

  private List<String> told(Map<String, String> environment) throws IOException {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
    BuildServers.tell(model, environment, out);
    return stdout.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void elsewhereNothingIsPrinted() throws IOException {
    assertThat(told(Map.of("TF_BUILD", "false"))).isEmpty();
  }

  @Test
  void azureGetsAnIssueAFinding() throws IOException {
    List<String> lines = told(Map.of("TF_BUILD", "True"));
    assertThat(lines)
        .hasSizeGreaterThan(20)
        .allMatch(
            line ->
                line.matches(
                    "##vso\\[task\\.logissue type=(error|warning);sourcepath=[^;\\]]+;"
                        + "(linenumber=\\d+;columnnumber=\\d+;)?code=[a-z-]+;\\][^\\r\\n]+"))
        .anyMatch(line -> line.contains("type=error;sourcepath=my module/seeds/many.txt;"));
    assertThat(lines.stream().filter(line -> line.contains("type=error"))).hasSizeLessThan(51);
  }

  @Test
  void teamCityGetsTypesThenInspections() throws IOException {
    List<String> lines = told(Map.of("TEAMCITY_VERSION", "2026.1"));
    // |x escapes; nothing but the values' own quotes and brackets may be bare.
    assertThat(lines)
        .allMatch(
            line ->
                line.matches(
                    "##teamcity\\[inspection(Type)?( [A-Za-z]+='([^|'\\[\\]\\n]|\\|[|'\\[\\]nr]"
                        + "|\\|0x[0-9A-F]{4})*')+\\]"))
        .anyMatch(line -> line.contains("typeId='repeated-word'"));
    int lastType = 0;
    int firstInspection = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("##teamcity[inspectionType ")) {
        lastType = i;
      } else {
        firstInspection = Math.min(firstInspection, i);
      }
    }
    assertThat(lastType).isLessThan(firstInspection);
  }
}
