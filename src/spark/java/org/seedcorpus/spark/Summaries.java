package org.seedcorpus.spark;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/** The findings in figures: by rule, by language and by source. */
final class Summaries {
  /** Files with the figures of sources: there may be as many sources as records. */
  private static final int SOURCE_FILES = 8;

  private final Results results;
  private final OutputFolder output;
  private final List<RuleFigures> rules = new ArrayList<>();

  /** How often one rule was broken with one severity, and by how many records. */
  record RuleFigures(String rule, Severity severity, long findings, long records) {}

  Summaries(Results results, OutputFolder output) {
    this.results = results;
    this.output = output;
  }

  /** Writes the data sets; returns the figures of all records. */
  Totals write() {
    Dataset<Row> byRule =
        results
            .counts()
            .groupBy("rule", "severity")
            .agg(
                functions.sum("findings").as("findings"),
                functions.countDistinct("number").as("records"));
    for (Row row : byRule.collectAsList()) {
      rules.add(
          new RuleFigures(
              row.getString(0), Names.severity(row.getString(1)), row.getLong(2), row.getLong(3)));
    }
    rules.sort(Comparator.comparing(RuleFigures::rule).thenComparing(RuleFigures::severity));
    Dataset<Row> verdicts = results.verdicts();
    by(verdicts, "language")
        .coalesce(1)
        .sortWithinPartitions("language")
        .write()
        .json(output.path("by-language"));
    by(verdicts, "source")
        .repartition(SOURCE_FILES, functions.col("source"))
        .sortWithinPartitions("source")
        .write()
        .json(output.path("by-source"));
    Row all =
        verdicts
            .agg(functions.count(functions.lit(1)), sums("rejected", "errors", "warnings", "infos"))
            .first();
    List<Finding> ofDataSet = new ArrayList<>();
    long[] more = new long[Severity.values().length];
    for (Row row : results.ofDataSet()) {
      for (Finding finding : FindingCodec.decode((byte[]) row.get(5), row.getString(1))) {
        ofDataSet.add(finding);
        more[finding.severity().ordinal()] += finding.occurrences();
      }
    }
    return new Totals(
        all.getLong(0),
        sum(all, 1),
        sum(all, 2) + more[0],
        sum(all, 3) + more[1],
        sum(all, 4) + more[2],
        ofDataSet);
  }

  /** Returns the figures of the rules that were broken, by id. */
  List<RuleFigures> rules() {
    return rules;
  }

  private static Dataset<Row> by(Dataset<Row> verdicts, String column) {
    return verdicts
        .groupBy(functions.coalesce(functions.col(column), functions.lit("")).as(column))
        .agg(
            functions.count(functions.lit(1)).as("records"),
            sums("rejected", "errors", "warnings", "infos", "bytes"));
  }

  private static Column[] sums(String... columns) {
    Column[] sums = new Column[columns.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = functions.sum(functions.col(columns[i]).cast("long")).as(columns[i]);
    }
    return sums;
  }

  /** Of no rows the sum is null. */
  private static long sum(Row row, int column) {
    return row.isNullAt(column) ? 0 : row.getLong(column);
  }

  /** Writes what people, and scripts, look at first. */
  void writeFigures(Arguments arguments, Totals totals) throws IOException {
    Path file = new Path(output.path(OutputFolder.MARK));
    try (Writer text = new OutputStreamWriter(output.files().create(file), StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      Severity failOn = arguments.failOn();
      json.beginObject();
      json.name("failOn").value(failOn == null ? "never" : failOn.id());
      json.name("passed").value(!totals.failed(arguments));
      json.name("records").value(totals.records());
      json.name("accepted").value(totals.records() - totals.rejected());
      json.name("rejected").value(totals.rejected());
      for (Severity severity : Severity.values()) {
        json.name(severity.id() + "s").value(totals.of(severity));
      }
      json.name("rules").beginArray();
      for (RuleFigures rule : rules) {
        json.beginObject();
        json.name("rule").value(rule.rule());
        json.name("severity").value(rule.severity().id());
        json.name("findings").value(rule.findings());
        json.name("records").value(rule.records());
        json.endObject();
      }
      json.endArray();
      json.endObject();
      text.write('\n');
    }
  }
}
