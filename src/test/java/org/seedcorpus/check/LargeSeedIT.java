package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/** The largest seed that is allowed, 64 MiB, is checked in little memory. */
class LargeSeedIT {
  /** The seed’s own bytes, 7.5 for each of its units, and 60 MB for the rest of the JVM. */
  private static long heap(long bytes, long units) {
    return bytes + units * 15 / 2 + 60_000_000;
  }

  /** What the small machine runs: checks the seeds of a folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(Map.of(), null, 1, CheckOptions.MAX_SEED_SIZE);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
            .check(CorpusReader.read(Path.of(arguments[0]), "INDEX.md"));
    if (result.seeds().get(0).facts() == null) {
      throw new IllegalStateException(result.findings().toList().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Officials Farmers Teachers Sailors', 'north valley coast', 'bridge road school ferry',"
        + "'%s of the %s said that the %s opened after %d days. '",
    "'المسؤولون المزارعون المعلمون', 'الشمال الوادي الساحل', 'الجسر الطريق السوق',"
        + "'قال %s من %s إن %s افتتح بعد %d يوما. '"
  })
  void isCheckedInLittleMemory(
      String people, String places, String things, String sentence, @TempDir Path seeds)
      throws Exception {
    Random random = new Random(5);
    long units = 0;
    long bytes = 0;
    Path seed = seeds.resolve("a.txt");
    try (BufferedWriter out = Files.newBufferedWriter(seed)) {
      out.write("Ferry sails again\n\n");
      while (bytes < CheckOptions.MAX_SEED_SIZE - 1_000) {
        String line =
            sentence.formatted(
                one(random, people),
                one(random, places),
                one(random, things),
                random.nextInt(9_000));
        line = random.nextInt(5) == 0 ? line.strip() + "\n" : line;
        out.write(line);
        units += line.length();
        bytes += line.getBytes(StandardCharsets.UTF_8).length;
      }
      out.write("\n\nHarbour Times\n");
    }
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n");
    String classPath = System.getProperty("surefire.test.class.path");
    Path log = seeds.resolve("log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap(bytes, units),
            "-Xmn16m",
            "-XX:+UseSerialGC",
            "-cp",
            classPath == null ? System.getProperty("java.class.path") : classPath,
            getClass().getName(),
            seeds.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
  }

  private static String one(Random random, String words) {
    String[] all = words.split(" ");
    return all[random.nextInt(all.length)];
  }
}
