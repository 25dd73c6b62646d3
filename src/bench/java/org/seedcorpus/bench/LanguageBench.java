package org.seedcorpus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Utf8;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/**
 * Measures how well languages are detected.
 *
 * <p>Arguments: a folder of seeds with its index, the language of seeds that declare none, and
 * {@code show} to print what is wrong. Prints for each language how many whole seeds and how many
 * lines of 60 characters, cut at blanks from the seeds' text, are named rightly and wrongly, and
 * how many of these with confidence.
 */
public final class LanguageBench {
  private static final int LINE = 60;

  /** So that one long file does not outweigh the others. */
  private static final int LINES_A_SEED = 200;

  private final Map<String, int[]> table = new TreeMap<>();
  private final boolean show;
  private long nanos;
  private int detections;

  private LanguageBench(boolean show) {
    this.show = show;
  }

  public static void main(String[] args) throws IOException {
    LanguageBench bench = new LanguageBench(args.length > 2);
    Corpus corpus = CorpusReader.read(Path.of(args[0]), "INDEX.md");
    for (Entry entry : corpus.entries()) {
      String declared = entry.declared().language();
      Optional<Language> language = Language.parse(declared == null ? args[1] : declared);
      if (language.isPresent()
          && corpus.fileOf(entry, 1 << 26) instanceof SeedFile.Present present) {
        bench.seed(language.get(), Utf8.decode(Files.readAllBytes(present.file())).text());
      }
    }
    bench.print();
  }

  private void seed(Language language, SeedText text) {
    count(language, text, 0);
    for (String line : lines(text)) {
      count(language, line, 5);
    }
  }

  private static List<String> lines(SeedText text) {
    List<String> lines = new ArrayList<>();
    for (int line = text.headlineLine(); line >= 0 && line < text.sourceLine(); line++) {
      int start = text.lineStart(line);
      int end = text.lineEnd(line);
      while (start + LINE < end && lines.size() < LINES_A_SEED) {
        int cut = start + LINE;
        while (cut < end && cut < start + 2 * LINE && text.charAt(cut) != ' ') {
          cut++;
        }
        lines.add(text.text(start, cut));
        start = cut;
      }
    }
    return lines;
  }

  private void count(Language language, CharSequence text, int column) {
    long start = System.nanoTime();
    DetectedLanguage detection = LanguageDetector.detect(text);
    nanos += System.nanoTime() - start;
    detections++;
    int[] counts = table.computeIfAbsent(language.tag(), any -> new int[10]);
    boolean right = detection.language().base().equals(language.base());
    counts[column]++;
    counts[column + (right ? 1 : 3)]++;
    counts[column + (right ? 2 : 4)] += detection.confident() ? 1 : 0;
    if (show && !right && (detection.confident() || column == 0)) {
      String start60 = text.subSequence(0, Math.min(text.length(), LINE)).toString();
      System.out.println(
          (detection.confident() ? "CONFIDENT " : "doubtful ")
              + (language + " as " + detection.language() + ": ")
              + start60.replace('\n', ' '));
    }
  }

  private void print() {
    System.out.println("         seeds right  sure wrong  sure   lines  right  sure wrong  sure");
    table.forEach(
        (language, c) -> {
          StringBuilder row = new StringBuilder(String.format("%-8s", language));
          for (int i = 0; i < c.length; i++) {
            row.append(String.format(i == 5 ? "  %6d" : "%6d", c[i]));
          }
          row.append(String.format("  %5.1f %% right", 100.0 * c[6] / Math.max(1, c[5])));
          System.out.println(row);
        });
    System.out.printf("%.3f ms a detection%n", nanos / 1e6 / detections);
  }
}
