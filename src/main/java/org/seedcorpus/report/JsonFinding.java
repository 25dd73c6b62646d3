package org.seedcorpus.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.corpus.Place.Point;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.text.Excerpt;

/** How {@code report.json} writes a finding. */
final class JsonFinding {
  private final JsonWriter json;
  private final Catalogue catalogue;
  private final ReportOptions options;

  JsonFinding(JsonWriter json, Catalogue catalogue, ReportOptions options) {
    this.json = json;
    this.catalogue = catalogue;
    this.options = options;
  }

  void write(Finding finding, String fingerprint) throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().id());
    json.name("message").value(catalogue.message(finding));
    json.name("fix").value(catalogue.fix(finding));
    json.name("occurrences").value(finding.occurrences());
    json.name("fingerprint").value(fingerprint);
    place("place", finding.place());
    excerpt(finding.place().excerpt());
    Fix fix = finding.fix();
    if (fix != null) {
      json.name("replacement").beginObject();
      place("place", fix.place());
      json.name("text").value(fix.replacement());
      json.endObject();
    }
    json.endObject();
  }

  private void place(String name, Place place) throws IOException {
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

  private void excerpt(@Nullable Excerpt excerpt) throws IOException {
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
