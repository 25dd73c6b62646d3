package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.language.Language;

/**
 * Many seeds are checked, and reported, in little memory. {@code -Dseeds.many=100000
 * -Dseeds.heap=160m} changes the numbers.
 */
class ManySeedsIT {
  private static final int SEEDS = Integer.getInteger("seeds.many", 50_000);
  private static final String HEAP = System.getProperty("seeds.heap", "112m");

  private static final String[] PEOPLE =
      "Officials,Farmers,Teachers,Drivers,Residents,Engineers,Doctors,Sailors,Traders,Students"
          .split(",");
  private static final String[] PLACES =
      "the north,the old town,the valley,the coast,the islands,the capital,the hills,the port"
          .split(",");
  private static final String[] THINGS =
      "bridge,road,school,market,ferry,hospital,library,canal,station,theatre".split(",");
  private static final String[] DEEDS =
      "opened,closed,moved,returned,stopped,started again,changed,improved".split(",");

  /** What the seeds are like. */
  enum Kind {
    /** Nothing is found. */
    CLEAN(0),
    /** Each has a repeated word. */
    ONE_FINDING(1),
    /** Each tenth one has a hundred repeated words. */
    MANY_FINDINGS(10);

    /** The findings of all seeds, for each of them. */
    private final int findings;

    Kind(int findings) {
      this.findings = findings;
    }
  }

  /** What the small machine runs: the kind, the number of seeds and the folder. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Kind kind = Kind.valueOf(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    CheckOptions options =
        new CheckOptions(Map.of(), Language.of("en"), 2, CheckOptions.MAX_SEED_SIZE);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
            .check(CorpusReader.read(folder.resolve("seeds"), "INDEX.md"));
    int found = result.count(Severity.ERROR);
    int expected = kind.findings * count;
    // Where a line occurs twice in a seed by chance, its repeated words are another rule's.
    if (found > expected || found < 0.99 * expected) {
      throw new IllegalStateException(found + " errors, expected " + expected);
    }
    ReportOptions how = new ReportOptions(Locale.ENGLISH, false, "seeds/", Severity.ERROR, "many");
    ReportWriter.writeAll(result, how, folder.resolve("out"));
  }

  @ParameterizedTest
  @EnumSource
  void areCheckedInLittleMemory(Kind kind, @TempDir Path folder) throws Exception {
    write(folder.resolve("seeds"), kind);
    String classPath = System.getProperty("surefire.test.class.path");
    Path log = folder.resolve("log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP,
            "-Xlog:gc:file=" + folder.resolve("gc"),
            "-cp",
            classPath == null ? System.getProperty("java.class.path") : classPath,
            getClass().getName(),
            kind.name(),
            String.valueOf(SEEDS),
            folder.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log, StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("out/index.html")).exists();
    long full =
        Files.readAllLines(folder.resolve("gc")).stream()
            .filter(line -> line.contains("Pause Full"))
            .count();
    System.out.printf("%s: %,d seeds, %d full collections%n", kind, SEEDS, full);
  }

  private static void write(Path seeds, Kind kind) throws IOException {
    Random random = new Random(3);
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < SEEDS; i++) {
      String path = "%03d/%06d.txt".formatted(i / 1_000, i);
      if (i % 1_000 == 0) {
        Files.createDirectories(seeds.resolve(path).resolveSibling("."));
      }
      Files.writeString(seeds.resolve(path), seed(random, kind, i));
      index.append("- [").append(path).append("](").append(path).append(")\n");
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
  }

  private static String seed(Random random, Kind kind, int number) {
    StringBuilder text = new StringBuilder(headline(random, number)).append("\n\n");
    int slips = kind == Kind.ONE_FINDING ? 1 : kind == Kind.CLEAN || number % 10 > 0 ? 0 : 100;
    for (int i = 0; i < Math.max(2, slips); i++) {
      String the = i < slips ? " said that the the " : " said that the ";
      text.append(one(random, PEOPLE)).append(" from ").append(one(random, PLACES));
      text.append(the).append(one(random, THINGS)).append(' ').append(one(random, DEEDS));
      text.append(" after ").append(2 + random.nextInt(900)).append(" days.\n");
    }
    return text.append("\nHarbour Times\n").toString();
  }

  private static String headline(Random random, int number) {
    return "%s %s in %s, report %d"
        .formatted(
            one(random, PEOPLE), one(random, DEEDS), one(random, PLACES), number * 7L % 1_000_003);
  }

  private static String one(Random random, String[] words) {
    return words[random.nextInt(words.length)];
  }
}
