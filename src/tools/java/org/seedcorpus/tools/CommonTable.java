package org.seedcorpus.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives two languages that differ in single words only, such as Indonesian and Malay, the mean of
 * their two tables, so that what sets their samples apart, the subject, is not taken for the
 * language. The words that only one of them writes are in {@code telling-words.txt}.
 *
 * <p>Arguments: the directory of the tables, and the two languages' tags.
 */
public final class CommonTable {
  /** What a word gains that the other language does not write. */
  private static final double EXCLUSIVE = 7;

  private static final int MOST_GRAMS = 1000;

  private CommonTable() {}

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Map<String, List<String>> telling = new TreeMap<>();
    for (String line : Files.readAllLines(directory.resolve("telling-words.txt"))) {
      String[] parts = line.split(" ");
      if (parts[0].length() > 1 && Double.parseDouble(parts[1]) >= EXCLUSIVE) {
        telling.put(parts[0], List.of(parts).subList(2, parts.length));
      }
    }
    List<Path> tables = List.of(file(directory, args[1]), file(directory, args[2]));
    Map<String, Map<String, Double>> sums = new TreeMap<>();
    for (Path table : tables) {
      for (String line : Files.readAllLines(table)) {
        String[] parts = line.split(" ");
        for (int i = 2; i < parts.length && !line.startsWith("#"); i++) {
          sums.computeIfAbsent(parts[0], kind -> new TreeMap<>())
              .merge(parts[i], Math.exp(-Double.parseDouble(parts[1])), Double::sum);
        }
      }
    }
    for (int i = 0; i < 2; i++) {
      List<String> lines = new ArrayList<>(Files.readAllLines(tables.get(i)).subList(0, 1));
      List<String> others = telling.getOrDefault(args[2 - i], List.of());
      sums.forEach((kind, counts) -> lines.addAll(bands(kind, counts, others)));
      Files.write(tables.get(i), lines);
    }
  }

  private static Path file(Path directory, String tag) {
    return directory.resolve(tag + ".txt");
  }

  private static List<String> bands(String kind, Map<String, Double> sums, List<String> others) {
    double floor = kind.equals("grams") ? 11 : kind.equals("words") ? 10 : 9;
    List<String> frequent = new ArrayList<>(sums.keySet());
    frequent.sort(Comparator.comparing((String text) -> -sums.getOrDefault(text, 0.0)));
    int most = kind.equals("grams") ? Math.min(MOST_GRAMS, frequent.size()) : frequent.size();
    TreeMap<Double, Set<String>> bands = new TreeMap<>();
    for (String text : frequent.subList(0, most)) {
      double cost = Math.round(-2 * Math.log(sums.getOrDefault(text, 0.0) / 2)) / 2.0;
      if (cost < floor && !(kind.equals("words") && others.contains(text))) {
        bands.computeIfAbsent(cost, any -> new TreeSet<>()).add(text);
      }
    }
    List<String> lines = new ArrayList<>();
    bands.forEach((cost, texts) -> lines.add(kind + " " + cost + " " + String.join(" ", texts)));
    return lines;
  }
}
