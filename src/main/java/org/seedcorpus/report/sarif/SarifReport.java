package org.seedcorpus.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.Habit;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.Summary;

/**
 * {@code report.sarif}: SARIF 2.1.0 (OASIS), within the limits that GitHub's code scanning sets to
 * an upload: 25,000 results a run, the worst of which come first. A result is one line.
 */
public final class SarifReport implements Report {
  /** The base of all addresses, by the name that GitHub gives it. */
  static final String ROOT = "%SRCROOT%";

  private static final int MOST_RESULTS = 25_000;

  private final int mostResults;

  /** Creates the report with GitHub's limit. */
  public SarifReport() {
    this(MOST_RESULTS);
  }

  /** Creates the report with another limit. */
  public SarifReport(int mostResults) {
    this.mostResults = mostResults;
  }

  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    List<ReportedFinding> worst =
        model
            .findings()
            .sorted(Comparator.comparing(ReportedFinding::severity))
            .limit(mostResults)
            .toList();
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("report.sarif"))) {
      json.beginObject();
      json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
      json.name("version").value("2.1.0");
      json.name("runs").beginArray().beginObject();
      new SarifRules(json, model.catalog(), model.options()).write();
      // GitHub takes what stands before the last slash for the category: one a corpus.
      json.name("automationDetails").beginObject();
      json.name("id").value("seeds/" + model.options().prefix());
      json.endObject();
      json.name("columnKind").value("utf16CodeUnits");
      json.name("newlineSequences").beginArray().value("\r\n").value("\n").value("\r").endArray();
      root(json);
      invocation(json, model, worst.size());
      SarifResult results = new SarifResult(json, model);
      json.name("results").beginArray();
      for (ReportedFinding finding : worst) {
        EscapingJsonWriter.onOneLine(json, () -> results.write(finding));
      }
      json.endArray();
      counts(json, model.summary());
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

  private static void invocation(JsonWriter json, ReportModel model, int listed)
      throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    int leftOut = model.places() - listed;
    int counted = model.unlisted();
    List<Habit> habits = model.habits();
    if (leftOut > 0 || counted > 0 || !habits.isEmpty()) {
      json.name("toolExecutionNotifications").beginArray();
      if (leftOut > 0 || counted > 0) {
        json.beginObject();
        notification(json, "warning", missing(listed, leftOut, counted));
        json.endObject();
      }
      for (Habit habit : habits) {
        habit(json, model, habit);
      }
      json.endArray();
    }
    json.endObject().endArray();
  }

  /** What is said once of the corpus is a notification (3.58): its results stay. */
  private static void habit(JsonWriter json, ReportModel model, Habit habit) throws IOException {
    RuleCatalog.Entry rule = habit.total().rule();
    json.beginObject();
    notification(
        json, SarifRules.level(habit.total().severity()), habit.message() + " " + habit.remedy());
    json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(model.options().uri(model.result().corpus().indexName()));
    json.name("uriBaseId").value(ROOT);
    json.endObject().endObject().endObject().endArray();
    json.name("associatedRule").beginObject();
    json.name("id").value(rule.rule().id());
    json.name("index").value(rule.index());
    json.endObject().endObject();
  }

  private static void notification(JsonWriter json, String level, String text) throws IOException {
    json.name("level").value(level);
    json.name("message").beginObject();
    json.name("text").value(text);
    json.endObject();
  }

  private static String missing(int listed, int leftOut, int counted) {
    String text =
        leftOut == 0
            ? ""
            : "Only the worst %s findings are listed; %s more are in report.json. "
                .formatted(listed, leftOut);
    return counted == 0
        ? text.strip()
        : text
            + "%s findings are counted, but not listed: of each rule and severity the first ones are."
                .formatted(counted);
  }

  /** Counts of all findings: a result that has an occurrenceCount stands for so many. */
  private static void counts(JsonWriter json, Summary summary) throws IOException {
    json.name("properties").beginObject();
    json.name("errors").value(summary.errors());
    json.name("warnings").value(summary.warnings());
    json.name("notes").value(summary.infos());
    json.endObject();
  }
}
