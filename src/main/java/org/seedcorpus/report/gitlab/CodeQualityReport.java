package org.seedcorpus.report.gitlab;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;

/**
 * {@code gl-code-quality.json}: GitLab's code quality format, with the keys of Code Climate's that
 * other readers need.
 */
public final class CodeQualityReport implements Report {
  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("gl-code-quality.json"))) {
      json.beginArray();
      for (Iterator<ReportedFinding> all = model.findings().iterator(); all.hasNext(); ) {
        ReportedFinding finding = all.next();
        EscapingJsonWriter.onOneLine(json, () -> write(json, finding, model));
      }
      json.endArray();
    }
  }

  private static void write(JsonWriter json, ReportedFinding finding, ReportModel model)
      throws IOException {
    json.name("type").value("issue");
    json.name("description").value(finding.message());
    json.name("check_name").value(finding.finding().rule());
    json.name("categories").beginArray().value("Style").endArray();
    json.name("fingerprint").value(finding.fingerprint());
    json.name("severity").value(severity(finding.severity()));
    Location place = finding.place();
    json.name("location").beginObject();
    json.name("path").value(model.options().path(place.path()));
    json.name("positions").beginObject();
    point(json, "begin", place.from());
    point(json, "end", place.to());
    json.endObject();
    json.name("lines").beginObject();
    json.name("begin").value(place.from().line());
    json.name("end").value(place.to().line());
    json.endObject().endObject();
  }

  private static void point(JsonWriter json, String name, Location.Point point) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(point.line());
    json.name("column").value(point.column());
    json.endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
