package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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

/**
 * Twice the input costs at most 2.3 times the work. The normal build looks at a few rows and at the
 * memory that they take; {@code -Dgrowth=all} looks at all rows and at the CPU time of the thread.
 */
class GrowthIT {
  private static final boolean ALL = "all".equals(System.getProperty("growth"));
  private static final int UNITS = ALL ? 20_000 : 10_000;

  /** What two doublings may cost. */
  private static final double MOST = 2.3 * 2.3;

  /** Less than this is not told from noise. */
  private static final long LEAST_NANOS = 60_000_000;

  private static final int ATTEMPTS = 6;
  private static final long LEAST_BYTES = 20_000_000;
  private static final String HEADLINE = "Ferry sails again\n\n";
  private static final String SOURCE = "\n\nHarbour Times\n";

  private static final CorpusChecker CHECKER =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);
  private static final Path SEEDS = FuzzFolder.create("growth");

  static Stream<String> units() {
    return ALL ? HostileUnits.all() : HostileUnits.some();
  }

  static Stream<String> ofIndex() {
    return ALL ? HostileUnits.ofIndex() : HostileUnits.ofIndex().limit(12);
  }

  @BeforeAll
  static void warmUp() {
    for (int i = 0; ALL && i < 2; i++) {
      HostileUnits.all().forEach(unit -> check(unit.repeat(2_000 / unit.length()), null));
    }
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongLineInTheBody(String unit) throws Exception {
    assertLinear("body", unit, n -> HEADLINE + row(unit, n) + SOURCE, null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongHeadlineAndSourceLine(String unit) throws Exception {
    assertLinear("ends", unit, n -> row(unit, n) + "\n\nIt sails.\n\n" + row(unit, n), null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void manyLines(String unit) throws Exception {
    assertLinear("lines", unit, n -> HEADLINE + row(unit + "\n", n) + SOURCE, null);
    assertLinear("paragraphs", unit, n -> HEADLINE + row(unit + "\n\n", n) + SOURCE, null);
  }

  @ParameterizedTest
  @MethodSource("units")
  void aLongWordAndManyWordsOfADeclaredLanguage(String unit) throws Exception {
    for (String language : ALL ? new String[] {"ar", "fa", "he"} : new String[] {"ar"}) {
      assertLinear("words", unit, n -> HEADLINE + row(unit + " ", n) + SOURCE, language);
      assertLinear("a word", unit, n -> HEADLINE + row("ب" + unit, n) + SOURCE, language);
    }
  }

  @ParameterizedTest
  @MethodSource("ofIndex")
  void aLongIndex(String unit) throws Exception {
    assertLinear(
        "index",
        unit,
        n -> {
          String index = row(unit, n / 2);
          return () -> {
            Files.writeString(SEEDS.resolve("INDEX.md"), index);
            try {
              return CorpusReader.read(SEEDS, "INDEX.md");
            } catch (FileSystemException e) {
              return e; // refused, with the reason
            }
          };
        });
  }

  private static String row(String unit, int units) {
    return unit.repeat(Math.max(1, units / unit.length()));
  }

  private static Object check(String text, String language) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertLinear(
      String shape, String unit, IntFunction<String> text, String language) throws Exception {
    String name = language == null ? shape : shape + " " + language;
    assertLinear(
        name,
        unit,
        n -> {
          String made = text.apply(n);
          return () -> check(made, language);
        });
  }

  private static void assertLinear(String shape, String unit, IntFunction<Callable<?>> call)
      throws Exception {
    Work large = Work.MOST;
    Work small = Work.MOST;
    double nanos = 0;
    double bytes = 0;
    // Noise only adds: the least of several measurements is the work itself.
    for (int attempt = 0; attempt < (ALL ? ATTEMPTS : 1); attempt++) {
      large = large.least(Work.ofCheapest(1, call.apply(4 * UNITS)));
      boolean isLong = ALL && large.nanos() >= LEAST_NANOS;
      if (!isLong && large.bytes() < LEAST_BYTES) {
        return;
      }
      small = small.least(Work.ofCheapest(1 + attempt, call.apply(UNITS)));
      nanos = isLong ? (double) large.nanos() / small.nanos() : 0;
      bytes = large.bytes() < LEAST_BYTES ? 0 : (double) large.bytes() / small.bytes();
      if (Math.max(nanos, bytes) <= MOST) {
        return;
      }
    }
    String what =
        "%s of %s: 4 times the text costs %.1f times the time, %.1f times the memory%n"
            .formatted(shape, escaped(unit), nanos, bytes);
    System.out.print(what);
    assertThat(Math.max(nanos, bytes)).as(what).isLessThanOrEqualTo(MOST);
  }

  private static String escaped(String unit) {
    StringBuilder out = new StringBuilder("“" + unit.replaceAll("\\p{C}", "·") + "”");
    unit.codePoints().forEach(c -> out.append(" %04X".formatted(c)));
    return out.toString();
  }
}
