package org.seedcorpus.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private CommonTable() {}

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    Map<String, List<String>> telling = new TreeMap<>();
    for (String line : Files.readAllLines(directory.resolve("telling-words.txt"))) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        telling.put(line.substring(0, colon), List.of(line.substring(colon + 1).split(" ")));
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
    double floor = kind.equals("grams") ? 11 : 9;
    TreeMap<Double, Set<String>> bands = new TreeMap<>();
    sums.forEach(
        (text, sum) -> {
          double cost = Math.round(-2 * Math.log(sum / 2)) / 2.0;
          if (cost < floor && !(kind.equals("words") && others.contains(text))) {
            bands.computeIfAbsent(cost, any -> new TreeSet<>()).add(text);
          }
        });
    List<String> lines = new ArrayList<>();
    bands.forEach((cost, texts) -> lines.add(kind + " " + cost + " " + String.join(" ", texts)));
    return lines;
  }
}
