package org.seedcorpus.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/**
 * Checks a data set: what {@code spark-submit} starts. Its exit status is 0 if no record is
 * malformed, 1 if any is, and 2 if the check cannot run.
 */
public final class CheckCorpus {
  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int CANNOT_RUN = 2;

  private CheckCorpus() {}

  /** Checks what the command line says. */
  public static void main(String... line) {
    int status = CANNOT_RUN;
    try {
      Arguments arguments = ArgumentParser.parse(line);
      try (SparkSession spark = SparkSession.builder().appName("Seed corpus check").getOrCreate()) {
        status = run(spark, arguments);
      }
    } catch (UsageException e) {
      System.err.println(e.getMessage());
    } catch (IOException | RuntimeException e) {
      System.err.println("cannot check: " + e);
      e.printStackTrace();
    }
    // Spark's own threads may outlive the session.
    System.exit(status);
  }

  /**
   * Checks a data set.
   *
   * @return the exit status
   */
  static int run(SparkSession spark, String... line) throws IOException {
    return run(spark, ArgumentParser.parse(line));
  }

  private static int run(SparkSession spark, Arguments arguments) throws IOException {
    try (OutputFolder output =
        OutputFolder.open(
            arguments,
            spark.sparkContext().hadoopConfiguration(),
            spark.sparkContext().applicationId() + "-" + System.nanoTime())) {
      CorpusCheck check = new CorpusCheck(spark, arguments, output);
      Totals totals = check.run();
      output.complete(arguments.overwrite());
      System.err.println(totals.sentence(arguments));
      return totals.failed(arguments) ? FAILED : PASSED;
    }
  }
}
