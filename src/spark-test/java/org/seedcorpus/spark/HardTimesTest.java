package org.seedcorpus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An executor that dies, and one record that is larger than all others together. */
class HardTimesTest {
  private static final String HEAD = "إعادة افتتاح جسر الميناء\\n\\n";
  private static final String BODY = "عاد الجسر رقم %d إلى العمل صباح الخميس بعد ترميم دام شهرين.";
  private static final String END = "\\n\\nصحيفة الميناء\\n";

  private final Path folder;

  HardTimesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String record(int number) {
    String fault = number % 50 == 0 ? "\\u0007" : "";
    return "{\"id\": \"%d\", \"text\": \"%s%s%s%s\"}"
        .formatted(number, HEAD, BODY.formatted(number), fault, END);
  }

  private static int check(Path input, Path output) throws IOException {
    return CheckCorpus.run(
        Cluster.spark(),
        "--input",
        input.toString(),
        "--format",
        "json",
        "--text",
        "text",
        "--id",
        "id",
        "--schema",
        "id STRING, text STRING",
        "--output",
        output.toString(),
        "--worst",
        "20");
  }

  @Test
  void anExecutorThatIsKilledCostsNothingButTime() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    for (int file = 0; file < 8; file++) {
      try (BufferedWriter out = Files.newBufferedWriter(input.resolve(file + ".jsonl"))) {
        for (int i = 0; i < 500; i++) {
          out.write(record(500 * file + i));
          out.newLine();
        }
      }
    }
    check(input, folder.resolve("undisturbed"));
    AtomicInteger started = new AtomicInteger();
    CompletableFuture<Boolean> killed = new CompletableFuture<>();
    Cluster.spark()
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onTaskStart(SparkListenerTaskStart task) {
                if (started.incrementAndGet() == 12) { // in the middle of reading the records
                  killed.complete(executors().findFirst().orElseThrow().destroyForcibly());
                }
              }
            });
    check(input, folder.resolve("disturbed"));
    assertThat(killed).isCompletedWithValue(true);
    assertThat(Outputs.lines(folder.resolve("disturbed")))
        .hasSizeGreaterThanOrEqualTo(80)
        .isEqualTo(Outputs.lines(folder.resolve("undisturbed")));
    for (String part : List.of("accepted", "rejected")) {
      assertThat(Outputs.column(folder.resolve("disturbed"), part, "json", "id"))
          .isEqualTo(Outputs.column(folder.resolve("undisturbed"), part, "json", "id"));
    }
  }

  private static Stream<ProcessHandle> executors() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            one ->
                one.info().arguments().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(argument -> argument.endsWith("CoarseGrainedExecutorBackend")));
  }

  @Test
  void aRecordOf64MegabytesIsCheckedAmongSmallOnes() throws IOException {
    Path input = folder.resolve("skewed.jsonl");
    int size = 0;
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 1; i <= 40; i++) {
        out.write(record(i));
        out.newLine();
      }
      out.write("{\"id\": \"large\", \"text\": \"" + HEAD);
      for (int i = 0; size < 63_000_000; i++) {
        String line = BODY.formatted(i);
        size += line.length() + (int) line.chars().filter(c -> c > 0x7F).count() + 2;
        out.write(line + "\\n\\n");
      }
      out.write("\\u0007" + END + "\"}");
      out.newLine();
    }
    Path output = folder.resolve("out");
    assertThat(check(input, output)).isEqualTo(1);
    assertThat(Outputs.lines(output)).contains("large error control-character");
    assertThat(Outputs.column(output, "accepted", "json", "id")).hasSize(40);
  }
}
