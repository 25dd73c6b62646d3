package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** Twice the input costs at most 2.3 times the work, which is counted and not timed. */
class GrowthIT {
  private static final int FEWEST_UNITS = 2_000;

  private static final int MOST_UNITS = 32_000;

  /** Less work than this is no measure of what a unit costs, unless the input is long. */
  private static final int LEAST_STEPS = 500_000;

  /** What twice the input may cost. */
  private static final double MOST = 2.3;

  /** A limit, or a table that is made once, may lie in one doubling. */
  private static final int DOUBLINGS = 3;

  private static final String HEADLINE = "Ferry sails again\n\n";
  private static final String SOURCE = "\n\nHarbour Times\n";

  private static final CorpusChecker CHECKER =
      new CorpusChecker(
          Rules.all(RuleOptions.DEFAULT),
          new CheckOptions(Map.of(), null, 1, CheckOptions.MAX_SEED_SIZE));

  @BeforeAll
  static void count() throws Exception {
    WorkAgent.start();
    check(HEADLINE + "Warm up." + SOURCE, null);
  }

  static Stream<String> units() {
    return HostileUnits.all();
  }

  static Stream<String> ofIndex() {
    return HostileUnits.ofIndex();
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongLineInTheBody(String unit) throws Exception {
    assertLinear(unit, n -> HEADLINE + row(unit, n) + SOURCE, null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongHeadlineAndSourceLine(String unit) throws Exception {
    assertLinear(unit, n -> row(unit, n) + "\n\nIt sails.\n\n" + row(unit, n), null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void manyLines(String unit) throws Exception {
    assertLinear(unit, n -> HEADLINE + row(unit + "\n", n) + SOURCE, null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void manyParagraphs(String unit) throws Exception {
    assertLinear(unit, n -> HEADLINE + row(unit + "\n\n", n) + SOURCE, null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongArabicWord(String unit) throws Exception {
    assertLinear(unit, n -> HEADLINE + row("ب" + unit, n) + SOURCE, "ar");
  }

  @ParameterizedTest
  @MethodSource("units")
  void manyPersianWords(String unit) throws Exception {
    assertLinear(unit, n -> HEADLINE + row(unit + " ", n) + SOURCE, "fa");
  }

  @ParameterizedTest
  @MethodSource("ofIndex")
  void aLongIndex(String unit) throws Exception {
    Path seeds = FuzzFolder.create("growth-index");
    assertLinear(
        unit,
        n -> {
          Files.writeString(seeds.resolve("INDEX.md"), row(unit, n));
          return () -> {
            try {
              return CHECKER.check(CorpusReader.read(seeds, "INDEX.md"));
            } catch (FileSystemException e) {
              return e; // refused, with the reason
            }
          };
        });
  }

  /** Seeds of rare publishers whose names have the first letter in common. */
  @Test
  void manyPublishers() throws Exception {
    assertLinear(
        "publishers",
        n -> {
          int count = n / 8;
          Path seeds = FuzzFolder.create("growth-publishers-" + count);
          StringBuilder index = new StringBuilder();
          for (int i = 0; i < count; i++) {
            String name = Integer.toString(i, 26).replaceAll("\\d", "و");
            index.append("- [a](").append(i).append(".txt)\n");
            Files.writeString(
                seeds.resolve(i + ".txt"),
                "وصلت العبارة " + i + "\n\nأبحرت اليوم.\n\nوكالة " + name);
          }
          Files.writeString(seeds.resolve("INDEX.md"), index);
          return () -> CHECKER.check(CorpusReader.read(seeds, "INDEX.md"));
        });
  }

  @Test
  void moreThanLinearIsNoticed() throws Exception {
    Pattern trailing = Pattern.compile("\\s+$");
    assertThat(growth(n -> () -> trailing.matcher(" ".repeat(n) + "a").find())).isGreaterThan(3.5);
    assertThat(growth(n -> () -> new StringBuilder(" ".repeat(n)).reverse().indexOf("a")))
        .isBetween(1.9, 2.1);
  }

  private static String row(String unit, int units) {
    return unit.repeat(Math.max(1, units / unit.length()));
  }

  private static Object check(String text, String language) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertLinear(String unit, IntFunction<String> text, String language)
      throws Exception {
    assertLinear(
        language == null ? unit : language + " " + unit,
        n -> {
          String made = text.apply(n);
          return () -> check(made, language);
        });
  }

  private static void assertLinear(String unit, Input input) throws Exception {
    double growth = growth(input);
    assertThat(growth)
        .as("%s: twice the input costs %.2f times the work", escaped(unit), growth)
        .isLessThanOrEqualTo(MOST);
  }

  /** What the check is called on. */
  private interface Input {
    Callable<?> ofLength(int units) throws Exception;
  }

  /** Returns how many times the work twice the input costs, in the least of a few doublings. */
  private static double growth(Input input) throws Exception {
    int units = FEWEST_UNITS;
    Work work = Work.of(input.ofLength(units));
    while (work.steps() < LEAST_STEPS && units < MOST_UNITS) {
      units *= 2;
      work = Work.of(input.ofLength(units));
    }
    double least = Double.MAX_VALUE;
    for (int i = 0; i < DOUBLINGS && least > MOST; i++) {
      units *= 2;
      Work twice = Work.of(input.ofLength(units));
      least = Math.min(least, twice.times(work));
      work = twice;
    }
    return least;
  }

  private static String escaped(String unit) {
    StringBuilder out = new StringBuilder("“" + unit.replaceAll("\\p{C}", "·") + "”");
    unit.codePoints().forEach(c -> out.append(" %04X".formatted(c)));
    return out.toString();
  }
}
