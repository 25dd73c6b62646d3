package org.seedcorpus.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.seedcorpus.rule.Severity;

/**
 * What was found.
 *
 * @param records the checked records, each with the findings that need no other record
 * @param lowest the lowest severity of findings because of which a record is rejected
 */
record Results(Dataset<Row> records, Severity lowest) {
  static Results of(Dataset<Row> records, Severity lowest) {
    return new Results(records, lowest);
  }

  /** Returns whether a record is rejected. */
  Column isRejected() {
    Column bad = functions.col("errors");
    if (lowest != Severity.ERROR) {
      bad = bad.plus(functions.col("warnings"));
    }
    if (lowest == Severity.INFO) {
      bad = bad.plus(functions.col("infos"));
    }
    return bad.gt(0);
  }

  /** Returns one row a finding. */
  Dataset<Row> findings() {
    return records
        .select(
            functions.col("number"),
            functions.col("id"),
            functions.posexplode(functions.col("findings")).as(new String[] {"ordinal", "finding"}))
        .select("number", "id", "ordinal", "finding");
  }

  /** Returns how many findings a record has of a rule and severity: one row each. */
  Dataset<Row> counts() {
    return records
        .select(functions.col("number"), functions.explode(functions.col("counts")).as("count"))
        .select("number", "count.*");
  }

  /** Returns one row a record, without its text. */
  Dataset<Row> verdicts() {
    return records.select(
        functions.col("number"),
        functions.col("profile.language").as("language"),
        functions.col("source"),
        functions.col("profile.bytes").as("bytes"),
        functions.col("errors"),
        functions.col("warnings"),
        functions.col("infos"),
        isRejected().as("rejected"));
  }
}
