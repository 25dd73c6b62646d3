package org.seedcorpus.spark;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.seedcorpus.rule.Severity;

/**
 * What was found.
 *
 * @param records the checked records, each with the findings that need no other record
 * @param more the findings that do, as {@link ReductionRow#FOUND} has them
 * @param lowest the lowest severity of findings because of which a record is rejected
 */
record Results(Dataset<Row> records, Dataset<Row> more, Severity lowest) {
  private static final int MOST_OF_DATA_SET = 1_000;

  /** Returns one row a finding, as {@link FindingRows#SCHEMA} has it. */
  Dataset<Row> findings(CheckSettings settings) {
    return encoded().mapPartitions(new FindingRows(settings), Encoders.row(FindingRows.SCHEMA));
  }

  /** Returns the numbers and names of records, and findings as {@link FindingCodec} has them. */
  Dataset<Row> encoded() {
    return records.select("number", "id", "findings").union(more.select("number", "id", "finding"));
  }

  /** Returns the findings that are in no record, or the first of them. */
  List<Row> ofDataSet() {
    return more.filter(functions.col("number").isNull()).limit(MOST_OF_DATA_SET).collectAsList();
  }

  /** Returns how many findings a record has of a rule and severity. */
  Dataset<Row> counts() {
    return records
        .select(functions.col("number"), functions.explode(functions.col("counts")).as("count"))
        .select("number", "count.*")
        .union(
            more.select(
                functions.col("number"),
                functions.col("rule"),
                functions.col("severity"),
                functions.col("occurrences")));
  }

  /** Returns one row a record, without its text. */
  Dataset<Row> verdicts() {
    Dataset<Row> also =
        more.filter(functions.col("number").isNotNull())
            .groupBy("number")
            .agg(
                sum(Severity.ERROR).as("e"),
                sum(Severity.WARNING).as("w"),
                sum(Severity.INFO).as("i"));
    return records
        .select(
            functions.col("number"),
            functions.col("profile.language").as("language"),
            functions.col("source"),
            functions.col("profile.bytes").as("bytes"),
            functions.col("errors"),
            functions.col("warnings"),
            functions.col("infos"))
        .join(also, also.col("number").equalTo(records.col("number")), "left")
        .select(
            records.col("number"),
            functions.col("language"),
            functions.col("source"),
            functions.col("bytes"),
            both("errors", "e"),
            both("warnings", "w"),
            both("infos", "i"))
        .withColumn("rejected", isBad());
  }

  /** Returns the records as they were, those that are rejected or those that are not. */
  Dataset<Row> records(boolean rejected) {
    Dataset<Row> bad =
        more.filter(functions.col("number").isNotNull())
            .filter(functions.col("severity").isin(bad()))
            .select(functions.col("number").as("bad"))
            .distinct();
    Dataset<Row> judged = records.withColumn("rejected", isBad());
    if (!bad.isEmpty()) {
      judged =
          judged
              .join(bad, functions.col("number").equalTo(functions.col("bad")), "left")
              .withColumn(
                  "rejected", functions.col("rejected").or(functions.col("bad").isNotNull()))
              .sortWithinPartitions("number");
    }
    return judged.filter(functions.col("rejected").equalTo(rejected)).select("input.*");
  }

  private Object[] bad() {
    return java.util.Arrays.stream(Severity.values())
        .filter(severity -> severity.isAtLeast(lowest))
        .map(Severity::id)
        .toArray();
  }

  private Column isBad() {
    Column bad = functions.col("errors");
    if (lowest != Severity.ERROR) {
      bad = bad.plus(functions.col("warnings"));
    }
    if (lowest == Severity.INFO) {
      bad = bad.plus(functions.col("infos"));
    }
    return bad.gt(0);
  }

  private static Column sum(Severity severity) {
    return functions.sum(
        functions
            .when(functions.col("severity").equalTo(severity.id()), functions.col("occurrences"))
            .otherwise(0));
  }

  private static Column both(String own, String also) {
    return functions
        .col(own)
        .plus(functions.coalesce(functions.col(also), functions.lit(0L)))
        .as(own);
  }
}
