package org.seedcorpus.report.gitlab;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.Fingerprints;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.Finding;

/** {@code gl-code-quality.json}: GitLab's code quality format. */
public final class CodeQualityReport implements Report {
  private final ReportOptions options;

  /** Takes how to report. */
  public CodeQualityReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(CheckResult result, Path directory) throws IOException {
    RuleCatalog catalogue = new RuleCatalog(result);
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("gl-code-quality.json"))) {
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
