package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.seedcorpus.check.NoteReducer;

/**
 * The rules about all records together, as keyed aggregations: their notes are shuffled by rule and
 * key, in as many rounds as the rules need.
 */
final class CorpusRules {
  /** What findings are about that are in no record. */
  static final String DATA_SET = "(data set)";

  /**
   * How many counts are sent to the executors: 24 MB. They are of publishers, and a few of all
   * records. Of more publishers, the rarest are taken for unknown.
   */
  private static final int MOST_COUNTS = 1_000_000;

  private final SparkSession spark;
  private final CheckSettings settings;
  private final OutputFolder output;

  CorpusRules(SparkSession spark, CheckSettings settings, OutputFolder output) {
    this.spark = spark;
    this.settings = settings;
    this.output = output;
  }

  /** Returns what the rules find, as {@link ReductionRow#FOUND} has it. */
  Dataset<Row> findings(Dataset<Row> checked) {
    NoteReducer reducer = new NoteReducer(settings.rules(), settings.options(), DATA_SET);
    CountTable counts = sums(NoteRow.counts(checked));
    Dataset<Row> notes = NoteRow.notes(checked);
    List<Dataset<Row>> found = new ArrayList<>();
    for (int round = 0; round < reducer.rounds(); round++) {
      Dataset<Row> results = reduced(notes, round, counts);
      counts = counts.and(sums(ReductionRow.counts(results)));
      notes = notes.union(ReductionRow.notes(results));
      found.add(ReductionRow.found(results));
    }
    List<Row> ofAll = new ArrayList<>();
    for (int rule = 0; rule < reducer.size(); rule++) {
      reducer.finish(
          rule, counts.of(rule, reducer.size()), one -> ofAll.add(ReductionRow.found(one)));
    }
    Dataset<Row> all = spark.createDataFrame(ofAll, ReductionRow.FOUND);
    for (Dataset<Row> one : found) {
      all = all.union(one);
    }
    String place = output.scratch("found");
    all.write().parquet(place);
    return spark.read().schema(ReductionRow.FOUND).parquet(place);
  }

  private Dataset<Row> reduced(Dataset<Row> notes, int round, CountTable counts) {
    Broadcast<CountTable> sent = new JavaSparkContext(spark.sparkContext()).broadcast(counts);
    int parts = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    String place = output.scratch("round-" + round);
    notes
        .filter(functions.col("round").equalTo(round))
        .repartition(parts, functions.col("rule"), functions.col("key"))
        .sortWithinPartitions("rule", "key", "record", "after", "ordinal")
        .mapPartitions(new GroupReduction(settings, round, sent), Encoders.row(ReductionRow.SCHEMA))
        .write()
        .parquet(place);
    return spark.read().schema(ReductionRow.SCHEMA).parquet(place);
  }

  /** Adds up by rule and key; the greatest sums if there are too many. */
  private static CountTable sums(Dataset<Row> counts) {
    return CountTable.of(
        counts
            .groupBy("rule", "key")
            .agg(functions.sum("count").as("count"))
            .orderBy(functions.desc("count"), functions.asc("rule"), functions.asc("key"))
            .limit(MOST_COUNTS)
            .collectAsList());
  }
}
