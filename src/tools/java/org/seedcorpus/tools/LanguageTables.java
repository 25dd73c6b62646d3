package org.seedcorpus.tools;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.NgramExtractor;
import org.seedcorpus.text.language.NgramExtractor.Kind;

/**
 * Counts the tables by which LanguageDetector tells languages apart, from samples of text.
 *
 * <p>Arguments: a directory with one folder of UTF-8 text files a language, named by its tag
 * ({@code samples/fr/*.txt}), and the directory of the tables, {@code
 * src/main/resources/org/seedcorpus/text/language/detect}, whose {@code languages.txt} says which
 * languages are wanted. A file counts up to 300,000 characters, so that one large source does not
 * outweigh the others.
 *
 * <p>A table holds, in bands of equal frequency ({@code -ln p} in steps of a half): the letters,
 * the most frequent groups of three letters ({@code _} is a word's edge), the most frequent words.
 */
public final class LanguageTables {
  private static final int CHARACTERS_A_FILE = 300_000;
  private static final double RAREST_LETTER = 8.5;
  private static final int FEWEST_TIMES = 3;
  private static final Map<Kind, Integer> MOST =
      new EnumMap<>(Map.of(Kind.LETTERS, 150, Kind.GRAMS, 800, Kind.WORDS, 150));
  private static final Map<Kind, Integer> MOST_OF_MINOR =
      new EnumMap<>(Map.of(Kind.LETTERS, 150, Kind.GRAMS, 550, Kind.WORDS, 80));

  private LanguageTables() {}

  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[0]);
    Path tables = Path.of(args[1]);
    for (String line : Files.readAllLines(tables.resolve("languages.txt"))) {
      String[] entry = line.replaceFirst("#.*", "").strip().split(": *");
      for (String name : entry.length < 2 ? new String[0] : entry[1].split(" +")) {
        String tag = name.replace("*", "");
        Map<Kind, Integer> most = name.equals(tag) ? MOST : MOST_OF_MINOR;
        Map<Kind, Map<String, Integer>> counts =
            count(samples.resolve(tag), UScript.getCodeFromName(entry[0]));
        Files.writeString(tables.resolve(tag + ".txt"), table(tag, counts, most));
      }
    }
  }

  private static Map<Kind, Map<String, Integer>> count(Path directory, int script)
      throws IOException {
    Map<Kind, Map<String, Integer>> counts = new EnumMap<>(Kind.class);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String text = Normalizer2.getNFCInstance().normalize(Files.readString(file));
        NgramExtractor.each(
            text.substring(0, Math.min(text.length(), CHARACTERS_A_FILE)),
            script,
            (kind, buffer, start, end) ->
                counts
                    .computeIfAbsent(kind, k -> new HashMap<>())
                    .merge(buffer.subSequence(start, end).toString(), 1, Integer::sum));
      }
    }
    return counts;
  }

  private static String table(
      String tag, Map<Kind, Map<String, Integer>> counts, Map<Kind, Integer> most) {
    StringBuilder out = new StringBuilder("# ");
    out.append(Language.of(tag).displayName(ULocale.ENGLISH));
    out.append(": letters, groups and words, by -ln of their frequency\n");
    counts.forEach((kind, byText) -> append(out, kind, byText, most.getOrDefault(kind, 0)));
    return out.toString();
  }

  private static void append(StringBuilder out, Kind kind, Map<String, Integer> counts, int most) {
    double total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<String> frequent = new ArrayList<>(counts.keySet());
    frequent.removeIf(text -> counts.getOrDefault(text, 0) < FEWEST_TIMES);
    frequent.sort(
        Comparator.comparing((String text) -> -counts.getOrDefault(text, 0))
            .thenComparing(Comparator.naturalOrder()));
    TreeMap<Double, StringBuilder> bands = new TreeMap<>();
    for (String text : frequent.subList(0, Math.min(most, frequent.size()))) {
      double cost = Math.round(-2 * Math.log(counts.getOrDefault(text, 0) / total)) / 2.0;
      if (kind != Kind.LETTERS || cost <= RAREST_LETTER) {
        bands.computeIfAbsent(cost, c -> new StringBuilder()).append(' ').append(text);
      }
    }
    String name = kind.name().toLowerCase(Locale.ROOT);
    bands.forEach((cost, texts) -> out.append(name + ' ' + cost + texts + '\n'));
  }
}
