package org.seedcorpus.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the letters and groups in the tables that LanguageTables made the mean of their frequency
 * there and in the profiles of the library language-detector, which were counted on encyclopedia
 * articles.
 *
 * <p>Arguments: the directory of the profiles ({@code languages} in the library's jar), the
 * directory of the tables.
 */
public final class ProfileGrams {
  /** A profile's name where it is not the language's tag. */
  private static final Map<String, String> NAMES = Map.of("nb", "no", "fil", "tl");

  /**
   * Languages so close to one without a profile (Bosnian, Nynorsk, Faroese, Cebuano) that a better
   * table of their own would draw its texts to them; and Danish, which Bokmål would lose to.
   */
  private static final Set<String> KEPT = Set.of("hr", "nb", "da", "is", "fil");

  private static final Pattern COUNT = Pattern.compile("\"([^\"\\\\]{1,3})\":(\\d+)");
  private static final Map<String, Integer> MOST = Map.of("letters", 150, "grams", 1000);
  private static final Map<String, Double> FLOORS = Map.of("letters", 9.0, "grams", 11.0);

  private ProfileGrams() {}

  public static void main(String[] args) throws IOException {
    List<Path> tables;
    try (var files = Files.list(Path.of(args[1]))) {
      tables = files.sorted().toList();
    }
    for (Path table : tables) {
      String tag = table.getFileName().toString().replace(".txt", "");
      Path profile = Path.of(args[0], NAMES.getOrDefault(tag, tag));
      if (!KEPT.contains(tag) && Files.exists(profile)) {
        blend(table, Files.readString(profile));
      }
    }
  }

  private static void blend(Path table, String profile) throws IOException {
    List<String> kept = new ArrayList<>();
    Map<String, Map<String, Double>> counted = new TreeMap<>();
    for (String line : Files.readAllLines(table)) {
      String[] parts = line.split(" ");
      if (!FLOORS.containsKey(parts[0])) {
        kept.add(line);
        continue;
      }
      for (int i = 2; i < parts.length; i++) {
        counted
            .computeIfAbsent(parts[0], kind -> new TreeMap<>())
            .put(parts[i], Math.exp(-Double.parseDouble(parts[1])));
      }
    }
    Set<String> letters = counted.getOrDefault("letters", Map.of()).keySet();
    List<String> lines = new ArrayList<>(kept.subList(0, 1));
    counted.forEach(
        (kind, old) -> lines.addAll(bands(kind, old, profiled(profile, kind, letters))));
    lines.addAll(kept.subList(1, kept.size()));
    Files.write(table, lines);
  }

  /** Returns the frequencies in the profile of what has only the table's letters. */
  private static Map<String, Double> profiled(String profile, String kind, Set<String> letters) {
    Map<String, Double> counts = new TreeMap<>();
    Matcher matcher = COUNT.matcher(profile.substring(0, profile.indexOf("\"n_words\"")));
    while (matcher.find()) {
      String text = folded(matcher.group(1));
      boolean wanted = text.length() == (kind.equals("letters") ? 1 : 3);
      boolean known =
          text.chars().allMatch(c -> c == '_' || letters.contains(Character.toString(c)));
      if (wanted && known && text.charAt(text.length() / 2) != '_') {
        counts.merge(text, Double.parseDouble(matcher.group(2)), Double::sum);
      }
    }
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.replaceAll((text, count) -> count / all);
    return counts;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('ي', 'ی').replace('ك', 'ک');
  }

  private static List<String> bands(
      String kind, Map<String, Double> counted, Map<String, Double> profiled) {
    Set<String> all = new TreeSet<>(counted.keySet());
    all.addAll(profiled.keySet());
    Map<String, Double> mean = new TreeMap<>();
    for (String text : all) {
      mean.put(text, (counted.getOrDefault(text, 0.0) + profiled.getOrDefault(text, 0.0)) / 2);
    }
    List<String> frequent = new ArrayList<>(all);
    frequent.sort(Comparator.comparing((String text) -> -mean.getOrDefault(text, 0.0)));
    TreeMap<Double, Set<String>> bands = new TreeMap<>();
    for (String text : frequent.subList(0, Math.min(MOST.getOrDefault(kind, 0), all.size()))) {
      double cost = Math.round(-2 * Math.log(mean.getOrDefault(text, 0.0))) / 2.0;
      if (cost < FLOORS.getOrDefault(kind, 0.0)) {
        bands.computeIfAbsent(cost, any -> new TreeSet<>()).add(text);
      }
    }
    List<String> lines = new ArrayList<>();
    bands.forEach((cost, texts) -> lines.add(kind + " " + cost + " " + String.join(" ", texts)));
    return lines;
  }
}
