package org.seedcorpus.tools;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds the most frequent words of everyday language to the tables that LanguageTables made, whose
 * samples are mostly technical documentation.
 *
 * <p>Arguments: a directory of word lists named by language tag ({@code id.txt}), one word a line,
 * the most frequent first; the directory of the tables; how many words of each list count. A word's
 * frequency is taken from its rank: 0.09 / (rank + 2), which fits the languages whose counts are
 * known (Zipf's law).
 */
public final class RankedWords {
  private static final double FIRST = 0.09;

  /** Rarer words gain nothing: the detector's floor of words. */
  private static final double FLOOR = 10;

  private static final int LONGEST = 12;

  /** What of a word's frequency is taken from the list if the table has it too. */
  private static final double LISTED = 0.3;

  /** What of it is taken if only the list has it. */
  private static final double ALONE = 0.6;

  /** Counted on so few films that their heroes' names are among the most frequent words. */
  private static final Set<String> LEFT_OUT = Set.of("kk");

  private RankedWords() {}

  public static void main(String[] args) throws IOException {
    Path tables = Path.of(args[1]);
    int most = Integer.parseInt(args[2]);
    // Lists counted on subtitles hold some English in every language.
    List<String> english = words(Path.of(args[0], "en.txt"));
    Set<String> commonEnglish = new HashSet<>(english.subList(0, 300));
    Set<String> russian = new HashSet<>(words(Path.of(args[0], "ru.txt")));
    try (Stream<Path> lists = Files.list(Path.of(args[0]))) {
      for (Path list : lists.sorted().toList()) {
        if (LEFT_OUT.contains(list.getFileName().toString().replace(".txt", ""))) {
          continue;
        }
        List<String> words = words(list);
        if (!list.endsWith("en.txt")) {
          words.subList(150, words.size()).removeAll(commonEnglish);
        }
        if (list.endsWith("uk.txt")) { // Ukrainian films have Russian lines
          words.removeAll(russian);
        }
        add(
            tables.resolve(list.getFileName().toString()),
            words.subList(0, Math.min(most, words.size())));
      }
    }
  }

  static List<String> words(Path list) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String word = folded(line.strip());
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns the word as the detector sees it, or an empty string if it has other characters. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (char c :
        Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT)).toCharArray()) {
      int type = UCharacter.getType(c);
      boolean mark = type == UCharacterCategory.NON_SPACING_MARK;
      boolean passedOver = c == 'ـ' || mark && (c < 0x700 && c > 0x58F);
      if (!passedOver) {
        if (!UCharacter.isLetter(c) && !mark && type != UCharacterCategory.COMBINING_SPACING_MARK) {
          return "";
        }
        folded.append(c == 'ي' ? 'ی' : c == 'ك' ? 'ک' : c);
      }
    }
    return folded.toString();
  }

  private static void add(Path table, List<String> ranked) throws IOException {
    List<String> kept = new ArrayList<>();
    Map<String, Double> known = new TreeMap<>();
    Set<Integer> letters = new HashSet<>();
    for (String line : Files.readAllLines(table)) {
      String[] parts = line.split(" ");
      if (!line.startsWith("words ")) {
        kept.add(line);
      }
      for (int i = 2; i < parts.length; i++) {
        if (line.startsWith("words ")) {
          known.put(parts[i], Math.exp(-Double.parseDouble(parts[1])));
        } else if (line.startsWith("letters ")) {
          parts[i].chars().forEach(letters::add);
        }
      }
    }
    Map<String, Double> byRank = new TreeMap<>();
    for (String word : ranked) {
      if (word.chars().allMatch(letters::contains)) {
        byRank.putIfAbsent(word, FIRST / (byRank.size() + 2.5));
      }
    }
    TreeMap<Double, TreeSet<String>> bands = new TreeMap<>();
    Set<String> all = new TreeSet<>(known.keySet());
    all.addAll(byRank.keySet());
    for (String word : all) {
      double counted = known.getOrDefault(word, 0.0);
      double listed = byRank.getOrDefault(word, 0.0);
      double frequency = counted > 0 ? counted : ALONE * listed;
      if (counted > 0 && listed > 0) {
        frequency = (1 - LISTED) * counted + LISTED * listed;
      }
      double cost = Math.round(-2 * Math.log(frequency)) / 2.0;
      if (cost < FLOOR && word.length() > 1 && word.length() <= LONGEST) {
        bands.computeIfAbsent(cost, any -> new TreeSet<>()).add(word);
      }
    }
    bands.forEach((cost, words) -> kept.add("words " + cost + " " + String.join(" ", words)));
    Files.write(table, kept);
  }
}
