package org.seedcorpus.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.report.ReportWriter;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/**
 * The CPU time of a check and of its reports, their size, and the memory in use afterwards.
 *
 * <p>Arguments: {@code varied}, {@code dense} or {@code red}, the number of seeds, how often to
 * write the reports, the number of threads. A {@code varied} seed is an article of some 120 words
 * in one of four languages with two or three faults, a {@code dense} one has ten; a {@code red} one
 * is a line of 14 words with a repeated word, without headline and source. {@code dense 100000 1 2}
 * has a million findings, and 512 MB must do: {@code -Dbench.jvm=-Xmx512m}.
 */
public final class ReportBench {
  private static final String[] LANGUAGES = {"ar", "he", "fa", "en"};
  private static final String[] LETTERS = {
    "ابتثجحخدرزسشصضطظعغفقكلمنهوي",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "ابپتجچحدرزسشصطعفقکگلمنوهی",
    "abcdefghijklmnoprstuvwy"
  };
  private static final String[] SOURCES = {
    "المصدر: صحيفة الضفة %d",
    "מקור: עיתון הגדה %d",
    "منبع: روزنامهٔ کرانه %d",
    "Source: Bank Post %d"
  };

  private final Random random = new Random(7);
  private final List<List<String>> words = new ArrayList<>();

  private ReportBench() {
    for (String letters : LETTERS) {
      List<String> own = new ArrayList<>();
      for (int i = 0; i < 4_000; i++) {
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(6); n > 0; n--) {
          word.append(letters.charAt(random.nextInt(letters.length())));
        }
        own.add(word.toString());
      }
      words.add(own);
    }
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String kind = arguments[0];
    int count = Integer.parseInt(arguments[1]);
    int times = Integer.parseInt(arguments[2]);
    int threads = Integer.parseInt(arguments[3]);
    Path folder = Files.createTempDirectory("report-bench");
    new ReportBench().write(folder.resolve("seeds"), count, kind);
    LongSupplier cpu = ReportBench::cpu;
    long start = cpu.getAsLong();
    CheckOptions options = new CheckOptions(Map.of(), null, threads, CheckOptions.MAX_SEED_SIZE);
    CheckResult result =
        new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
            .check(CorpusReader.read(folder.resolve("seeds"), "INDEX.md"));
    System.out.printf("check: %,d ms CPU%n", (cpu.getAsLong() - start) / 1_000_000);
    for (Severity severity : Severity.values()) {
      System.out.printf("%s: %,d%n", severity.id(), result.count(severity));
    }
    for (int i = 0; i < times; i++) {
      start = cpu.getAsLong();
      ReportOptions how =
          new ReportOptions(Locale.ENGLISH, false, "seeds/", Severity.ERROR, "bench");
      ReportWriter.writeAll(result, how, folder.resolve("out"));
      System.out.printf("reports: %,d ms CPU%n", (cpu.getAsLong() - start) / 1_000_000);
    }
    size(folder.resolve("out"));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "in use: %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    System.out.println(folder);
  }

  private static long cpu() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
  }

  private static void size(Path folder) throws IOException {
    long bytes = 0;
    int files = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
        files++;
        if (file.getParent().equals(folder) && Files.size(file) > 1_000_000) {
          System.out.printf("  %s: %,d kB%n", file.getFileName(), Files.size(file) / 1_000);
        }
      }
    }
    System.out.printf("%,d kB in %,d files%n", bytes / 1_000, files);
  }

  private void write(Path seeds, int count, String kind) throws IOException {
    StringBuilder index = new StringBuilder("| File | Language |\n|---|---|\n");
    for (int i = 0; i < count; i++) {
      int language = i % LANGUAGES.length;
      String path = "%s/%03d/%06d.txt".formatted(LANGUAGES[language], i / 1_000, i);
      Files.createDirectories(seeds.resolve(path).resolveSibling("."));
      String text =
          switch (kind) {
            case "red" -> line(language);
            case "dense" -> article(language, 10);
            default -> article(language, 2 + random.nextInt(2));
          };
      Files.write(seeds.resolve(path), text.getBytes(StandardCharsets.UTF_8));
      index.append("| [seed](%s) | %s |\n".formatted(path, LANGUAGES[language]));
    }
    Files.writeString(seeds.resolve("INDEX.md"), index);
  }

  private String word(int language) {
    List<String> own = words.get(language);
    return own.get(random.nextInt(own.size()));
  }

  private String line(int language) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      String word = word(language);
      line.append(word).append(' ');
      if (i == 6) {
        line.append(word).append(' ');
      }
    }
    return line.append('\n').toString();
  }

  private String article(int language, int faults) {
    StringBuilder text = new StringBuilder(sentence(language, 6)).append("\n\n");
    for (int i = 0; i < Math.max(8, faults); i++) {
      text.append(sentence(language, 14));
      if (i < faults) {
        String word = word(language);
        switch (random.nextInt(5)) {
          case 0 -> text.append(' ').append(word).append(' ').append(word);
          case 1 -> text.append(" ,").append(word);
          case 2 -> text.append(" \u202E").append(word);
          case 3 -> text.append(" (").append(word);
          default -> text.append(' ').append(word).append("\u200B ").append(word(language));
        }
      }
      text.append(".\n");
    }
    String source = SOURCES[language].formatted(random.nextInt(30));
    return text.append('\n').append(source).append('\n').toString();
  }

  private String sentence(int language, int length) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      sentence.add(word(language));
    }
    return String.join(" ", sentence);
  }
}
