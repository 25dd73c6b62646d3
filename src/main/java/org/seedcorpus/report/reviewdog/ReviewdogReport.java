package org.seedcorpus.report.reviewdog;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;

/**
 * {@code report.rdjsonl}: reviewdog's diagnostic format, a finding a line, with its fix as a
 * suggestion. Columns are 1-based and count bytes of UTF-8.
 */
public final class ReviewdogReport implements Report {
  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    try (Writer lines =
        Files.newBufferedWriter(directory.resolve("report.rdjsonl"), StandardCharsets.UTF_8)) {
      for (Iterator<ReportedFinding> all = model.findings().iterator(); all.hasNext(); ) {
        // The writer is not closed: that would close the file.
        JsonWriter json = new JsonWriter(EscapingJsonWriter.over(lines));
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.setHtmlSafe(false);
        write(json, all.next(), model);
        json.flush();
        lines.write('\n');
      }
    }
  }

  private static void write(JsonWriter json, ReportedFinding finding, ReportModel model)
      throws IOException {
    json.beginObject();
    json.name("message").value(finding.message());
    json.name("location").beginObject();
    json.name("path").value(model.options().path(finding.place().path()));
    if (!finding.place().isFile()) {
      range(json, finding.place());
    }
    json.endObject();
    json.name("severity")
        .value(finding.severity() == Severity.INFO ? "INFO" : finding.severity().name());
    json.name("source").beginObject().name("name").value("seeds-maven-plugin").endObject();
    json.name("code").beginObject().name("value").value(finding.finding().rule()).endObject();
    LocatedFix fix = finding.finding().fix();
    if (fix != null) {
      suggestion(json, fix.edits());
    }
    json.endObject();
  }

  /** Several suggestions would be alternatives: edits of one line are joined, others left out. */
  private static void suggestion(JsonWriter json, List<LocatedEdit> edits) throws IOException {
    Location first = edits.get(0).location();
    Location last = edits.get(edits.size() - 1).location();
    Snippet excerpt = first.excerpt();
    if (excerpt == null || !isExact(first)) {
      return;
    }
    int end = excerpt.start() + last.end() - first.start();
    if (last.to().line() != first.from().line() || end > excerpt.text().length()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    int at = excerpt.start();
    for (LocatedEdit edit : edits) {
      int from = excerpt.start() + edit.location().start() - first.start();
      text.append(excerpt.text(), at, from).append(edit.replacement());
      at = from + edit.location().end() - edit.location().start();
    }
    json.name("suggestions").beginArray().beginObject();
    json.name("range").beginObject();
    point(json, "start", first.from().line(), column(excerpt, excerpt.start()));
    point(json, "end", first.from().line(), column(excerpt, end));
    json.endObject();
    json.name("text").value(text.toString());
    json.endObject().endArray();
  }

  private static void range(JsonWriter json, Location place) throws IOException {
    json.name("range").beginObject();
    Snippet excerpt = place.excerpt();
    if (excerpt == null || excerpt.cutBefore()) {
      json.name("start").beginObject().name("line").value(place.from().line()).endObject();
    } else {
      point(json, "start", place.from().line(), column(excerpt, excerpt.start()));
      if (isExact(place) && place.to().line() == place.from().line()) {
        point(json, "end", place.to().line(), column(excerpt, excerpt.end()));
      }
    }
    json.endObject();
  }

  private static void point(JsonWriter json, String name, int line, int column) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(line);
    json.name("column").value(column);
    json.endObject();
  }

  /** Returns whether the whole range is in the excerpt, and the line from its start. */
  private static boolean isExact(Location place) {
    Snippet excerpt = place.excerpt();
    return excerpt != null
        && !excerpt.cutBefore()
        && excerpt.end() - excerpt.start() == place.end() - place.start();
  }

  private static int column(Snippet excerpt, int index) {
    return excerpt.text().substring(0, index).getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
