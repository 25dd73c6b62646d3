package org.seedcorpus.text.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much more often each letter of a language begins words than ends them. In the right-to-left
 * scripts this shows in which direction words are stored, without a list of words.
 */
public final class WordEdges {
  private static final char FIRST = '\u05D0';
  private static final int LETTERS = 0x6D6 - FIRST;
  private static final Map<String, WordEdges> ALL = read();

  private final Language language;
  private final byte[] weights = new byte[LETTERS];

  private WordEdges(String base) {
    language = Language.of(base);
  }

  /** Returns what is known of a language, or null. */
  public static @Nullable WordEdges of(Language language) {
    return ALL.get(language.base());
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /**
   * Returns ten times the natural logarithm of how much more often the letter begins a word than
   * ends one: negative for those that mostly end words, 0 for all that is unknown.
   */
  public int weight(char c) {
    int letter = (c == '\u0671' ? '\u0627' : c) - FIRST; // alef wasla is an alef
    return letter >= 0 && letter < LETTERS ? weights[letter] : 0;
  }

  private static Map<String, WordEdges> read() {
    Map<String, WordEdges> all = new HashMap<>();
    for (String line : ResourceLines.lines("word-edges.txt")) {
      List<String> parts = List.of(line.split(" "));
      WordEdges edges = new WordEdges(parts.get(0));
      for (String letter : parts.subList(1, parts.size())) {
        edges.weights[letter.charAt(0) - FIRST] = Byte.parseByte(letter.substring(1));
      }
      all.put(parts.get(0), edges);
    }
    return Map.copyOf(all);
  }
}
