package org.seedcorpus.report.reviewdog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.report.model.ReportModel;

/** What reviewdog reads: columns are bytes of UTF-8, and suggestions can be applied with them. */
class ReviewdogReportTest {
  private final Path folder;

  ReviewdogReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<JsonObject> of(Path seeds) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("out"));
    new ReviewdogReport()
        .write(ReportModel.of(HostileCorpus.check(seeds, 1), HostileCorpus.options()), out);
    List<JsonObject> lines = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("report.rdjsonl"))) {
      lines.add(JsonParser.parseString(line).getAsJsonObject());
    }
    return lines;
  }

  @Test
  void aSuggestionAppliedByItsColumnsRemovesTheFinding() throws Exception {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    String line = "مرت أولى السيارات في في صباح الجمعة.";
    Files.writeString(
        seeds.resolve("a.txt"), "جسر الميناء يفتح من جديد\n\n" + line + "\n\nالمصدر: الميناء\n");
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n");
    JsonObject repeated =
        of(seeds).stream()
            .filter(
                one ->
                    one.getAsJsonObject("code").get("value").getAsString().equals("repeated-word"))
            .findFirst()
            .orElseThrow();
    assertThat(repeated.get("severity").getAsString()).isEqualTo("ERROR");
    JsonObject location = repeated.getAsJsonObject("location");
    assertThat(location.get("path").getAsString()).isEqualTo("my module/seeds/a.txt");
    JsonObject suggestion = repeated.getAsJsonArray("suggestions").get(0).getAsJsonObject();
    JsonObject range = suggestion.getAsJsonObject("range");
    assertThat(range.getAsJsonObject("start").get("line").getAsInt()).isEqualTo(3);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int from = range.getAsJsonObject("start").get("column").getAsInt() - 1;
    int to = range.getAsJsonObject("end").get("column").getAsInt() - 1;
    String fixed =
        new String(bytes, 0, from, StandardCharsets.UTF_8)
            + suggestion.get("text").getAsString()
            + new String(bytes, to, bytes.length - to, StandardCharsets.UTF_8);
    assertThat(fixed).isEqualTo("مرت أولى السيارات في صباح الجمعة.");
  }

  @Test
  void everyFindingIsALineWithARange() throws Exception {
    Path seeds = folder.resolve("hostile");
    HostileCorpus.write(seeds);
    List<JsonObject> lines = of(seeds);
    assertThat(lines).hasSizeGreaterThan(50);
    for (JsonObject one : lines) {
      assertThat(one.get("message").getAsString()).isNotBlank();
      assertThat(one.get("severity").getAsString()).isIn("ERROR", "WARNING", "INFO");
      JsonArray suggestions = one.getAsJsonArray("suggestions");
      assertThat(suggestions == null ? 1 : suggestions.size()).isEqualTo(1);
    }
  }
}
