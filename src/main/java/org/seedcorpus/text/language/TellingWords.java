package org.seedcorpus.text.language;

import java.util.HashMap;
import java.util.Map;

/** Words that a language writes and those closest to it do not, or much more rarely. */
final class TellingWords {
  private static final Map<String, Map<String, Double>> BY_TAG = read();

  private TellingWords() {}

  /**
   * Returns the words of a language, and what each gains it beyond its frequency, as {@code -ln p}:
   * none if it has no close relatives.
   */
  static Map<String, Double> of(String tag) {
    return BY_TAG.getOrDefault(tag, Map.of());
  }

  private static Map<String, Map<String, Double>> read() {
    Map<String, Map<String, Double>> byTag = new HashMap<>();
    for (String line : ResourceLines.lines("detect/telling-words.txt")) {
      String[] parts = line.split(" ");
      double gain = Double.parseDouble(parts[1]);
      Map<String, Double> words = byTag.computeIfAbsent(parts[0], tag -> new HashMap<>());
      for (int i = 2; i < parts.length; i++) {
        words.put(parts[i], gain);
      }
    }
    return byTag;
  }
}
