package org.seedcorpus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/**
 * What each rule costs, in nanoseconds of CPU a UTF-16 unit above the engine without rules, on the
 * seeds of the golden corpora: {@code mvn -P bench test-compile exec:exec -Dbench=RuleBench
 * -Dbench.args="ar fa he en"}, with {@code each} for a row a rule. All rows of a language are
 * measured in turn in one run: compare them with each other, not with another run's.
 */
public final class RuleBench {
  private static final Path CORPORA = Path.of("src/test/resources/corpora");
  private static final int ROUNDS = 15;

  private final List<byte[]> texts = new ArrayList<>();
  private final Entry declared;
  private final Entry undeclared;
  private long units;
  private int checksum;

  private RuleBench(String language) throws IOException {
    declared = entry(language);
    undeclared = entry(null);
    try (Stream<Path> files = Files.walk(CORPORA.resolve(language))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length > 1_000 && text.indexOf('\uFFFD') < 0 && !file.endsWith("expected.txt")) {
          texts.add(bytes);
          units += text.length();
        }
      }
    }
  }

  private static Entry entry(@Nullable String language) {
    SeedMetadata metadata = new SeedMetadata(language, null, null, null, null, null);
    return new Entry(1, "x.txt", "x.txt", new Span(0, 0), 1, 1, 1, metadata);
  }

  /** Prints the table of each language that is named. */
  public static void main(String[] arguments) throws IOException {
    boolean each = List.of(arguments).contains("each");
    for (String language : arguments) {
      if (!language.equals("each")) {
        new RuleBench(language).run(language, each);
      }
    }
  }

  private record Row(String name, ToIntFunction<byte[]> work) {}

  private void run(String language, boolean each) {
    CorpusChecker bare = new CorpusChecker(List.of(), CheckOptions.DEFAULT);
    List<Rule> rules = Rules.all(RuleOptions.DEFAULT);
    CorpusChecker full = new CorpusChecker(rules, CheckOptions.DEFAULT);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("JDK's strict decoder", RuleBench::decode));
    rows.add(new Row("no rules", bytes -> bare.check(declared, bytes).findings().size()));
    rows.add(new Row("all rules", bytes -> full.check(declared, bytes).findings().size()));
    rows.add(
        new Row("all rules, undeclared", bytes -> full.check(undeclared, bytes).findings().size()));
    if (each) {
      for (Rule rule : rules) {
        CorpusChecker one = new CorpusChecker(List.of(rule), CheckOptions.DEFAULT);
        rows.add(new Row(rule.id(), bytes -> one.check(declared, bytes).findings().size()));
      }
    }
    double[] best = new double[rows.size()];
    java.util.Arrays.fill(best, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      for (int r = 0; r < rows.size(); r++) {
        best[r] = Math.min(best[r], nanosAUnit(rows.get(r).work()));
      }
    }
    System.out.printf(
        "%s: %d seeds, %d units (checksum %d)%n", language, texts.size(), units, checksum);
    for (int r = 0; r < rows.size(); r++) {
      boolean rule = r >= 4;
      double shown = rule ? best[r] - best[1] : best[r];
      if (!rule || shown >= 0.3) {
        System.out.printf(
            Locale.ROOT,
            "  %-28s %7.2f ns/unit%s%n",
            rows.get(r).name(),
            shown,
            rule
                ? ""
                : "  %.2f x the decoder, %.2f x no rules"
                    .formatted(shown / best[0], shown / best[1]));
      }
    }
    byte[] tiny = "Bridge opens\n\nCars cross.\n\nHarbour\n".getBytes(StandardCharsets.UTF_8);
    double seconds = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      for (int i = 0; i < 2_000; i++) {
        checksum += full.check(declared, tiny).findings().size();
      }
      seconds = Math.min(seconds, (cpu() - start) / 2_000.0);
    }
    System.out.printf(Locale.ROOT, "  a seed of %d bytes: %.1f µs%n", tiny.length, seconds / 1_000);
  }

  private double nanosAUnit(ToIntFunction<byte[]> work) {
    long start = cpu();
    int repeat = 3;
    for (int i = 0; i < repeat; i++) {
      for (byte[] bytes : texts) {
        checksum += work.applyAsInt(bytes);
      }
    }
    return (double) (cpu() - start) / (repeat * units);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length();
    } catch (java.nio.charset.CharacterCodingException e) {
      return 0;
    }
  }
}
