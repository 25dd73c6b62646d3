package org.seedcorpus.spark;

import java.io.IOException;
import org.apache.spark.sql.AnalysisException;
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

  /** What returns an exit status. */
  interface Check {
    int run() throws Exception;
  }

  /** Checks what the command line says. */
  public static void main(String... line) {
    int status =
        status(
            () -> {
              Arguments arguments = ArgumentParser.parse(line);
              try (SparkSession spark =
                  SparkSession.builder().appName("Seed corpus check").getOrCreate()) {
                return run(spark, arguments);
              }
            });
    // Spark's own threads may outlive the session.
    System.exit(status);
  }

  /**
   * Returns the exit status of a check, and says why it cannot run. Whatever is thrown counts:
   * Spark's exceptions are not declared, and what escaped would end the process with the status of
   * a malformed data set.
   */
  static int status(Check check) {
    try {
      return check.run();
    } catch (UsageException e) {
      System.err.println(e.getMessage());
    } catch (AnalysisException e) { // no such file, no such schema: Spark's message is enough
      System.err.println("cannot check: " + e.getMessage());
    } catch (Throwable e) {
      System.err.println("cannot check: " + e);
      e.printStackTrace();
    }
    return CANNOT_RUN;
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
