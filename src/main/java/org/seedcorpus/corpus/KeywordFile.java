package org.seedcorpus.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words as people read and amend them: {@code [section]}, then lines of words separated by
 * commas, each line with a label before a colon; {@code #} begins a comment.
 */
public final class KeywordFile {
  private KeywordFile() {}

  /**
   * Reads a resource of this package.
   *
   * @return the words by section, in the file's order
   */
  public static Map<String, Set<String>> read(String resource) {
    try (InputStream in = KeywordFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static Map<String, Set<String>> parse(String text) {
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    Set<String> section = new LinkedHashSet<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("[")) {
        section = new LinkedHashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String word : line.substring(line.indexOf(':') + 1).split(",", -1)) {
          section.add(word.strip());
        }
      }
    }
    return sections;
  }
}
