package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.SeedText;

/** A format, or the page of one seed, that cannot be made does not keep back the others. */
class ReportWriterTest {
  private final Path out;
  private final CheckResult result;

  ReportWriterTest(@TempDir Path folder) throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n- [b](b.txt)\n- [c](c.txt)\n");
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(
          seeds.resolve(name + ".txt"),
          "Ferry sails\n\nIt sails at the the pier.\n\nHarbour Times\n");
    }
    result = HostileCorpus.check(seeds, 1);
    out = folder.resolve("out");
  }

  private ReportModel model() {
    return ReportModel.of(result, HostileCorpus.options());
  }

  @Test
  void thePageOfOneSeedIsLeftOut() throws IOException {
    Map<String, DecodedText> texts = new HashMap<>(result.texts());
    MalformedSequence beyond =
        new MalformedSequence(0, Integer.MAX_VALUE - 1, 1, MalformedSequence.Kind.TRUNCATED);
    texts.put(
        "b.txt",
        new DecodedText(new byte[1], SeedText.of("x"), StandardCharsets.UTF_8, List.of(beyond)));
    CheckResult broken =
        new CheckResult(
            result.corpus(),
            result.rules(),
            result.seeds(),
            result.others(),
            result.otherCounts(),
            texts);
    assertThat(ReportWriter.writeAll(broken, HostileCorpus.options(), out))
        .singleElement()
        .asString()
        .startsWith("HtmlReport: java.lang.IllegalStateException: page of my module/seeds/b.txt: ");
    assertThat(out.resolve("seed/" + ReportedSeed.name("a.txt") + ".html")).exists();
    assertThat(out.resolve("seed/" + ReportedSeed.name("b.txt") + ".html")).doesNotExist();
    assertThat(out.resolve("seed/" + ReportedSeed.name("c.txt") + ".html")).exists();
    for (String name :
        List.of("index.html", "report.json", "report.sarif", "TEST-seeds.xml", "checkstyle.xml")) {
      assertThat(out.resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void aFormatThatFailsIsNamed() throws IOException {
    Files.createDirectories(out);
    Report failing =
        (any, folder) -> {
          throw new MalformedInputException(1);
        };
    List<Report> reports = new ArrayList<>(List.of(failing));
    reports.addAll(ReportWriter.all());
    assertThat(ReportWriter.writeAll(reports, model(), out, null))
        .singleElement()
        .asString()
        .contains("MalformedInputException");
    assertThat(out.resolve("gl-code-quality.json")).isNotEmptyFile();
  }

  @Test
  void aFileSystemThatFailsEndsTheRun() {
    Report failing =
        (any, folder) -> {
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> ReportWriter.writeAll(List.of(failing), model(), out, null))
        .hasMessage("No space left on device");
  }
}
