package org.seedcorpus.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that a language writes and those closest to it do not. */
final class TellingWords {
  private static final Map<String, List<String>> BY_TAG = read();

  private TellingWords() {}

  /** Returns the words of a language: none if it has no close relatives. */
  static List<String> of(String tag) {
    return BY_TAG.getOrDefault(tag, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> byTag = new HashMap<>();
    for (String line : ResourceLines.lines("detect/telling-words.txt")) {
      int colon = line.indexOf(':');
      byTag
          .computeIfAbsent(line.substring(0, colon), tag -> new ArrayList<>())
          .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
    }
    return byTag;
  }
}
