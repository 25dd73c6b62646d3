package org.seedcorpus.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark with two executors, each a process of its own that has nothing of ours but the jar that
 * users have.
 */
final class Cluster {
  private static final SparkSession SPARK =
      SparkSession.builder()
          .master(System.getProperty("spark.test.master", "local-cluster[2,1,1024]"))
          .appName("tests")
          .config("spark.jars", Path.of(System.getProperty("spark.test.jar")).toUri().toString())
          .config("spark.ui.enabled", false)
          .config("spark.log.level", "WARN")
          // Most of the time is spent on code that runs a few times.
          .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
          .config("spark.sql.shuffle.partitions", 4)
          .config("spark.sql.files.openCostInBytes", 0)
          .config("spark.driver.host", "localhost")
          .getOrCreate();

  private Cluster() {}

  static SparkSession spark() {
    return SPARK;
  }
}
