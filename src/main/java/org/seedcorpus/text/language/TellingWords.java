package org.seedcorpus.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/** Words that a language writes and those closest to it do not, or much more rarely. */
final class TellingWords {
  private static final Map<String, List<String[]>> LINES = read();

  private TellingWords() {}

  /**
   * Names each word of a language once, and what it gains beyond its frequency, as {@code -ln p}:
   * none if the language has no close relatives.
   */
  static void each(String tag, ObjDoubleConsumer<String> to) {
    for (String[] line : LINES.getOrDefault(tag, List.of())) {
      double gain = Double.parseDouble(line[1]);
      for (int i = 2; i < line.length; i++) {
        to.accept(line[i], gain);
      }
    }
  }

  /** Lines are: a language, a gain, and words that gain so much. */
  private static Map<String, List<String[]>> read() {
    Map<String, List<String[]>> lines = new HashMap<>();
    for (String line : ResourceLines.lines("detect/telling-words.txt")) {
      String[] parts = line.split(" ");
      lines.computeIfAbsent(parts[0], tag -> new ArrayList<>()).add(parts);
    }
    return lines;
  }
}
