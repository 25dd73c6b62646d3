package org.seedcorpus.text.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which languages are so near each other that one may be taken for the other. */
final class RelatedLanguages {
  private static final Map<String, Set<String>> OF = read();

  private RelatedLanguages() {}

  /** Returns the language's relatives and itself, by their primary subtags. */
  static Set<String> of(String base) {
    return OF.getOrDefault(base, Set.of(base));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> relatives = new HashMap<>();
    for (String line : ResourceLines.lines("relatives.txt")) {
      List<String> group = List.of(line.split(" "));
      for (String language : group) {
        relatives.computeIfAbsent(language, any -> new HashSet<>()).addAll(group);
      }
    }
    return relatives;
  }
}
