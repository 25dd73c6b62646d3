package org.seedcorpus.report.html;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Snippet;

/**
 * The script that has the texts of all pages of findings, so that a search on one of them can say
 * where else there is something. It is loaded when somebody searches.
 */
final class SearchIndex {
  /** How much text there is on each side of a finding, in UTF-16 units. */
  private static final int AROUND = 120;

  private SearchIndex() {}

  /** A page of findings: its address, and how it is called. */
  record Page(String href, String label, List<FindingSection> sections) {}

  static void write(Path file, List<Page> pages) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("seedsSearch(");
      JsonWriter json = new JsonWriter(EscapingJsonWriter.over(out));
      json.setHtmlSafe(true);
      json.beginArray();
      for (Page page : pages) {
        json.beginArray();
        json.value(page.href());
        json.value(page.label());
        json.beginArray();
        for (FindingSection section : page.sections()) {
          for (PlacedFinding placed : section.shown()) {
            json.value(text(placed));
          }
        }
        json.endArray();
        json.endArray();
      }
      json.endArray();
      json.flush();
      out.write(");\n");
    }
  }

  private static String text(PlacedFinding placed) {
    ReportedFinding finding = placed.finding();
    ReportedSeed seed = placed.seed();
    @Nullable SeedProfile facts = seed == null ? null : seed.result().facts();
    String headline = facts == null ? null : facts.headline();
    Snippet excerpt = finding.place().excerpt();
    return String.join(
        " ",
        finding.severity().id(), // first, where the script looks for it
        placed.path(),
        headline == null ? "" : SeedTable.shown(headline),
        finding.finding().rule(),
        finding.message(),
        finding.fix(),
        excerpt == null ? "" : excerpt.around(AROUND).text());
  }
}
