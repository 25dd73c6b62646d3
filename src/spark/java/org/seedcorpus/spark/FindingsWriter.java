package org.seedcorpus.spark;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.seedcorpus.rule.Severity;

/** Writes the findings as Parquet, a folder a severity. */
final class FindingsWriter {
  /**
   * A column has one encoding, so that the same rows are the same bytes. With dictionaries it has
   * several, and Parquet lists them in the order of a hash table of enum constants: in each JVM
   * another.
   */
  private static final Map<String, String> ONE_ENCODING =
      Map.of("parquet.writer.version", "v2", "parquet.enable.dictionary", "false");

  private FindingsWriter() {}

  static void write(Results results, CheckSettings settings, Totals totals, String path) {
    Dataset<Row> rows = results.findings(settings).select("number", "id", "finding.*");
    rows.sortWithinPartitions(
            "severity", "number", "place.start", "place.end", "rule", "message", "key")
        .write()
        .options(ONE_ENCODING)
        .partitionBy("severity")
        .parquet(path);
    // A data set without a file has no columns: nobody could read that there are no findings.
    for (Severity severity : Severity.values()) {
      if (totals.of(severity) == 0) {
        rows.filter(functions.lit(false))
            .drop("severity")
            .coalesce(1)
            .write()
            .options(ONE_ENCODING)
            .mode(SaveMode.Append)
            .parquet(path + "/severity=" + severity.id());
      }
    }
  }
}
