package org.seedcorpus.report.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Snippet;

/** How {@code report.json} writes a finding. */
public final class JsonFinding {
  private final JsonWriter json;
  private final ReportOptions options;

  /** Creates one that writes to the given writer. */
  public JsonFinding(JsonWriter json, ReportOptions options) {
    this.json = json;
    this.options = options;
  }

  /** Writes the finding as an object on a line of its own. */
  void write(ReportedFinding finding) throws IOException {
    EscapingJsonWriter.onOneLine(json, () -> members(finding));
  }

  /** Writes the finding as an object on the line on which it stands. */
  void nested(ReportedFinding finding) throws IOException {
    json.beginObject();
    members(finding);
    json.endObject();
  }

  /** Writes the members of the object that the finding is. */
  public void members(ReportedFinding shown) throws IOException {
    Finding finding = shown.finding();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().id());
    json.name("message").value(shown.message());
    json.name("fix").value(shown.fix());
    json.name("occurrences").value(finding.occurrences());
    json.name("fingerprint").value(shown.fingerprint());
    if (finding.accepted() != null) {
      json.name("accepted").value(finding.accepted());
    }
    place("place", finding.place());
    if (finding.isGroup()) {
      json.name("further").beginArray();
      for (Location further : finding.further()) {
        json.beginObject();
        place("place", further);
        json.endObject();
      }
      json.endArray();
    }
    excerpt(finding.place().excerpt());
    LocatedFix fix = finding.fix();
    if (fix != null) {
      json.name("edits").beginArray();
      for (LocatedEdit edit : fix.edits()) {
        json.beginObject();
        place("place", edit.location());
        json.name("text").value(edit.replacement());
        json.endObject();
      }
      json.endArray();
      json.name("safety").value(fix.safety().name().toLowerCase(Locale.ROOT));
    }
  }

  private void place(String name, Location place) throws IOException {
    json.name(name).beginObject();
    json.name("path").value(options.path(place.path()));
    if (!place.isFile()) {
      point("from", place.from());
      point("to", place.to());
      json.name("byteOffset").value(place.byteOffset());
      json.name("byteLength").value(place.byteLength());
    }
    json.endObject();
  }

  private void point(String name, Point point) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(point.line());
    json.name("column").value(point.column());
    json.name("columnUtf16").value(point.columnUtf16());
    json.endObject();
  }

  private void excerpt(@Nullable Snippet excerpt) throws IOException {
    if (excerpt == null) {
      return;
    }
    json.name("excerpt").beginObject();
    json.name("text").value(excerpt.text());
    json.name("start").value(excerpt.start());
    json.name("end").value(excerpt.end());
    json.name("cutBefore").value(excerpt.cutBefore());
    json.name("cutAfter").value(excerpt.cutAfter());
    json.endObject();
  }
}
