package org.seedcorpus.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.seedcorpus.check.Result;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.rule.Finding;

/** {@code gl-code-quality.json}: GitLab's code quality format. */
public final class CodeQualityReport implements Report {
  private final ReportOptions options;

  /** Takes how to report. */
  public CodeQualityReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(Result result, Path directory) throws IOException {
    Catalogue catalogue = new Catalogue(result);
    try (JsonWriter json = JsonText.open(directory.resolve("gl-code-quality.json"))) {
      json.beginArray();
      for (Fingerprints.Named named : Fingerprints.of(result, options)) {
        Finding finding = named.finding();
        json.beginObject();
        json.name("description").value(catalogue.message(finding));
        json.name("check_name").value(finding.rule());
        json.name("fingerprint").value(named.fingerprint());
        json.name("severity")
            .value(
                switch (finding.severity()) {
                  case ERROR -> "critical";
                  case WARNING -> "minor";
                  case INFO -> "info";
                });
        json.name("location").beginObject();
        json.name("path").value(options.path(finding.place().path()));
        json.name("lines").beginObject();
        json.name("begin").value(finding.place().from().line());
        json.name("end").value(finding.place().to().line());
        json.endObject().endObject();
        json.endObject();
      }
      json.endArray();
    }
  }
}
