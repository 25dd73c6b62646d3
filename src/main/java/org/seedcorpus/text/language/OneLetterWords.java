package org.seedcorpus.text.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which letters are words by themselves. */
public final class OneLetterWords {
  private static final Map<String, String> LETTERS = read();

  private OneLetterWords() {}

  /** Returns the letters that are words in the language, small, or null if that is not known. */
  public static @Nullable String of(Language language) {
    return LETTERS.get(language.base());
  }

  private static Map<String, String> read() {
    Map<String, String> letters = new HashMap<>();
    for (String line : ResourceLines.lines("one-letter-words.txt")) {
      String[] parts = line.split(" ", 2);
      letters.put(parts[0], parts[1].replace(" ", "").replace("-", ""));
    }
    return Map.copyOf(letters);
  }
}
