package org.seedcorpus.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.report.SampleCorpus;
import org.seedcorpus.report.model.PreviousReport;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.RuleTotals;

class JsonReportReaderTest {
  @Test
  void readsWhatWasWritten(@TempDir Path folder) throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.small(folder.resolve("seeds"));
    ReportModel model = ReportModel.of(corpus.result(), corpus.options("en", false));
    new JsonReport().write(model, folder);
    PreviousReport read = JsonReportReader.read(folder.resolve("report.json"));
    assertThat(read.fingerprints())
        .containsExactlyInAnyOrderElementsOf(
            model.findings().map(ReportedFinding::fingerprint).toList());
    for (RuleTotals.Total total : model.totals().rules()) {
      assertThat(read.rules()).containsEntry(total.id(), total.all());
    }
    assertThat(read.seeds().stream().map(PreviousReport.Seed::findings))
        .containsExactlyElementsOf(
            model.seeds().stream().map(seed -> seed.counts().all()).toList());
    assertThat(read.seeds().get(0).language()).isEqualTo("ar");
    assertThat(read.seeds().get(0).lastLine()).isEqualTo("المصدر: صحيفة الضفة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "{\"schemaVersion\": 2}", "{\"schemaVersion\": 1, \"seeds\":"})
  void whatIsNoReportIsRefused(String text, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), text);
    assertThatThrownBy(() -> JsonReportReader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.json");
  }
}
