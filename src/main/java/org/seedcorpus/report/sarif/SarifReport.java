package org.seedcorpus.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.Fingerprints;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;

/**
 * {@code report.sarif}: SARIF 2.1.0 (OASIS), within the limits that GitHub's code scanning sets to
 * an upload: 25,000 results a run, the worst of which come first.
 */
public final class SarifReport implements Report {
  /** The base of all addresses, by the name that GitHub gives it. */
  static final String ROOT = "%SRCROOT%";

  private static final int MOST_RESULTS = 25_000;

  private final ReportOptions options;
  private final int mostResults;

  /** Takes how to report. */
  public SarifReport(ReportOptions options) {
    this(options, MOST_RESULTS);
  }

  public SarifReport(ReportOptions options, int mostResults) {
    this.options = options;
    this.mostResults = mostResults;
  }

  @Override
  public void write(CheckResult result, Path directory) throws IOException {
    RuleCatalog catalogue = new RuleCatalog(result);
    List<Fingerprints.Named> all = Fingerprints.of(result, options);
    List<Fingerprints.Named> worst =
        all.stream()
            .sorted(Comparator.comparing(named -> named.finding().severity()))
            .limit(mostResults)
            .toList();
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("report.sarif"))) {
      json.beginObject();
      json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
      json.name("version").value("2.1.0");
      json.name("runs").beginArray().beginObject();
      new SarifRules(json, catalogue, options.version()).write();
      // GitHub takes what stands before the last slash for the category: one a corpus.
      json.name("automationDetails").beginObject();
      json.name("id").value("seeds/" + options.prefix());
      json.endObject();
      json.name("columnKind").value("utf16CodeUnits");
      json.name("newlineSequences").beginArray().value("\r\n").value("\n").value("\r").endArray();
      root(json);
      invocation(json, all.size() - worst.size());
      SarifResult results = new SarifResult(json, catalogue, options);
      json.name("results").beginArray();
      for (Fingerprints.Named named : worst) {
        results.write(named);
      }
      json.endArray();
      json.endObject().endArray();
      json.endObject();
    }
  }

  private static void root(JsonWriter json) throws IOException {
    json.name("originalUriBaseIds").beginObject();
    json.name(ROOT).beginObject();
    json.name("description").beginObject();
    json.name("text").value("The root of the repository.");
    json.endObject().endObject().endObject();
  }

  private void invocation(JsonWriter json, int leftOut) throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    if (leftOut > 0) {
      json.name("toolExecutionNotifications").beginArray().beginObject();
      json.name("level").value("warning");
      json.name("message").beginObject();
      json.name("text")
          .value(
              "Only the worst %s findings are listed; %s more are in report.json."
                  .formatted(mostResults, leftOut));
      json.endObject().endObject().endArray();
    }
    json.endObject().endArray();
  }
}
