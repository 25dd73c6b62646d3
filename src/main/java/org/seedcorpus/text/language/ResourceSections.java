package org.seedcorpus.text.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words in a text file beside the classes: {@code [section]}, then lines of words with
 * commas between; what stands before a tab, a language's tag, is for the reader.
 */
final class ResourceSections {
  private ResourceSections() {}

  /** Returns the words of a resource by section. */
  static Map<String, Set<String>> read(String name) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    Set<String> section = new LinkedHashSet<>();
    for (String line : ResourceLines.lines(name)) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(
                line.substring(1, line.indexOf(']')), any -> new LinkedHashSet<>());
      } else {
        for (String word : line.substring(line.indexOf('\t') + 1).split(",")) {
          section.add(word.strip());
        }
      }
    }
    return sections;
  }
}
