package org.seedcorpus.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.SparkSession;

/**
 * What the check costs on Spark: {@code SparkBench SEEDS FOLDER}, started by {@code
 * src/spark/bench}. The seeds of {@code ManySeeds} become records: the first thousand in one file,
 * in 16, and in a file each; then all in 16. Each file is a task. Of each check it prints the
 * processor time of its tasks, in all and for checking the records, and what they shuffled.
 */
public final class SparkBench {
  private static final int FEW = 1_000;
  private static final double MILLION = 1e6;

  private final SparkSession spark;
  private final Path folder;
  private final Stages stages = new Stages();

  /** Adds up what the tasks of the stages have cost, by what began them. */
  private static final class Stages extends SparkListener {
    private final TreeMap<String, long[]> costs = new TreeMap<>();

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
      var metrics = stage.stageInfo().taskMetrics();
      long[] sum = costs.computeIfAbsent(stage.stageInfo().name(), any -> new long[3]);
      sum[0] += metrics.executorCpuTime();
      sum[1] += metrics.shuffleWriteMetrics().bytesWritten();
      sum[2] += stage.stageInfo().numTasks();
    }

    synchronized Map<String, long[]> take() {
      Map<String, long[]> all = new TreeMap<>(costs);
      costs.clear();
      return all;
    }
  }

  private SparkBench(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
    spark.sparkContext().addSparkListener(stages);
  }

  /** Prints what was measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (SparkSession spark =
        SparkSession.builder()
            .appName("Benchmark")
            // Each file is a task, whatever its size.
            .config("spark.sql.files.openCostInBytes", 1 << 30)
            .config("spark.sql.files.maxPartitionBytes", 1 << 30)
            .getOrCreate()) {
      new SparkBench(spark, Path.of(arguments[1])).run(texts(Path.of(arguments[0])));
    }
  }

  private static List<String> texts(Path seeds) throws IOException {
    try (Stream<Path> files = Files.walk(seeds)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private void run(List<String> texts) throws IOException, InterruptedException {
    List<String> few = texts.subList(0, Math.min(FEW, texts.size()));
    write("warm", texts.subList(0, Math.min(10 * FEW, texts.size())), 16);
    check("warm", false);
    write("one", few, 1);
    write("sixteen", few, 16);
    write("each", few, few.size());
    for (String name : List.of("one", "sixteen", "each", "one", "sixteen", "each")) {
      check(name, false);
    }
    write("all", texts, 16);
    check("all", true);
  }

  private void write(String name, List<String> texts, int files) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    for (int file = 0; file < files; file++) {
      try (BufferedWriter out =
          Files.newBufferedWriter(data.resolve("%06d.jsonl".formatted(file)))) {
        for (int i = file; i < texts.size(); i += files) {
          String text = texts.get(i).replace("\n", "\\n");
          out.write("{\"id\":\"%d\",\"text\":\"%s\"}".formatted(i, text));
          out.newLine();
        }
      }
    }
  }

  private void check(String name, boolean isDetailed) throws IOException, InterruptedException {
    Path data = folder.resolve(name);
    long bytes = 0;
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    stages.take();
    long start = System.nanoTime();
    CheckCorpus.run(
        spark,
        "--input",
        data.toString(),
        "--format",
        "json",
        "--text",
        "text",
        "--id",
        "id",
        "--schema",
        "id STRING, text STRING",
        "--output",
        folder.resolve("checked-" + name).toString(),
        "--overwrite");
    double seconds = (System.nanoTime() - start) / 1e9;
    Thread.sleep(1_000); // the last stages are reported later
    Map<String, long[]> costs = stages.take();
    long[] all = new long[3];
    long[] checking = new long[3];
    costs.forEach(
        (stage, cost) -> {
          for (int i = 0; i < all.length; i++) {
            all[i] += cost[i];
            checking[i] +=
                stage.contains("CorpusCheck") && stage.startsWith("parquet") ? cost[i] : 0;
          }
        });
    System.out.printf(
        "%-8s %8.1f MB  %5.0f s  tasks %7.1f s of processor time, %6.2f MB/s a core;"
            + " checking %7.1f s in %d tasks, %6.2f MB/s; shuffled %.1f MB%n",
        name,
        bytes / MILLION,
        seconds,
        all[0] / 1e9,
        bytes / MILLION / (all[0] / 1e9),
        checking[0] / 1e9,
        checking[2],
        bytes / MILLION / (checking[0] / 1e9),
        all[1] / MILLION);
    if (isDetailed) {
      costs.forEach(
          (stage, cost) ->
              System.out.printf(
                  "  %-60s %6d tasks %8.1f s  shuffled %8.1f MB%n",
                  stage, cost[2], cost[0] / 1e9, cost[1] / MILLION));
    }
  }
}
