package org.seedcorpus.spark;

import java.io.IOException;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * One check: reads and checks each record once, and keeps it with its result in a data set beside
 * the output, from which everything else is made.
 */
final class CorpusCheck {
  private final SparkSession spark;
  private final Arguments arguments;
  private final OutputFolder output;

  CorpusCheck(SparkSession spark, Arguments arguments, OutputFolder output) {
    this.spark = spark;
    this.arguments = arguments;
    this.output = output;
  }

  /** Writes the output into the folder. */
  Totals run() throws IOException {
    InputData input = InputData.open(spark, arguments);
    Dataset<Row> checked = checked(input);
    Dataset<Row> more = new CorpusRules(spark, arguments.settings(), output).findings(checked);
    Results results = new Results(checked, more, arguments.lowest());
    write(results, true, input.corruptColumn());
    write(results, false, null);
    Summaries summaries = new Summaries(results, output);
    Totals totals = summaries.write();
    FindingsWriter.write(results, arguments.settings(), totals, output.path("findings"));
    new WorstReport(arguments, output).write(results, summaries, totals);
    summaries.writeFigures(arguments, totals);
    return totals;
  }

  private Dataset<Row> checked(InputData input) {
    Broadcast<RecordNumbers> numbers =
        new JavaSparkContext(spark.sparkContext()).broadcast(RecordNumbers.of(input.parts()));
    UserDefinedFunction check =
        functions
            .udf(new RecordCheck(arguments.settings(), numbers), RecordCheck.SCHEMA)
            .asNondeterministic(); // called once a record, in their order
    Dataset<Row> checked =
        input.checked(arguments.columns(), check).select("input", "declared", "checked.*");
    String place = output.scratch("checked");
    checked.write().parquet(place);
    return spark.read().schema(checked.schema()).parquet(place);
  }

  /** Writes the records that are rejected, or those that are not, as they were. */
  private void write(Results results, boolean rejected, @Nullable String corrupt) {
    Dataset<Row> records = results.records(rejected);
    String unwanted = spark.conf().get("spark.sql.columnNameOfCorruptRecord");
    if (corrupt == null && arguments.format().canBeMalformed()) {
      records = records.drop(unwanted);
    }
    DataFrameWriter<Row> writer = records.write();
    boolean isWholeFile = Boolean.parseBoolean(arguments.readerOptions().get("wholetext"));
    String format = isWholeFile ? "parquet" : arguments.format().name().toLowerCase(Locale.ROOT);
    if (arguments.format() == InputFormat.CSV) {
      writer = writer.option("header", "true");
    }
    writer.format(format).save(output.path(rejected ? "rejected" : "accepted"));
  }
}
