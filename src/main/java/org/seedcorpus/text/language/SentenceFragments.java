package org.seedcorpus.text.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are a part of a sentence, by words that names do not have: “said that”, or “of the” at
 * the end. The file {@code sentence-words.txt} lists them by language.
 */
public final class SentenceFragments {
  /** Names of two words may be anything: in words. */
  private static final int FEWEST_WORDS = 3;

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’\\u200C]+");

  private static final Map<String, Set<String>> WITHIN = new HashMap<>();
  private static final Map<String, Set<String>> LAST = new HashMap<>();
  private static final Map<String, Set<String>> FIRST = new HashMap<>();
  private static final Set<String> CAPITALIZED = new HashSet<>();

  static {
    ResourceSections.read("sentence-words.txt")
        .forEach(
            (section, words) -> {
              String language = section.substring(section.indexOf(' ') + 1);
              if (section.startsWith("within ")) {
                WITHIN.put(language, words);
              } else if (section.startsWith("last ")) {
                LAST.put(language, words);
              } else if (section.startsWith("first ")) {
                FIRST.put(language, words);
              } else {
                CAPITALIZED.addAll(words);
              }
            });
  }

  private SentenceFragments() {}

  /**
   * Returns whether the line is a part of a sentence in the language. Letters are compared as they
   * are: in scripts with capitals, names have them.
   */
  public static boolean isFragment(String line, Language language) {
    String base = language.base();
    Set<String> within = WITHIN.get(base);
    Set<String> last = LAST.get(base);
    if (within == null && last == null) {
      return false;
    }
    if (separators(line) < FEWEST_WORDS - 1) {
      return false;
    }
    String[] words = SEPARATOR.split(line.strip());
    int count = words.length;
    if (count < FEWEST_WORDS) {
      return false;
    }
    boolean isLast = last != null && last.contains(words[count - 1]);
    return isLast
        || hasOne(words, within)
        || isBegun(line, words, FIRST.get(base))
        || CAPITALIZED.contains(base) && isLowerCase(words);
  }

  /** Returns how many characters may separate words, or more. */
  private static int separators(String line) {
    int separators = 0;
    for (int i = 0; i < line.length(); i++) {
      separators += Character.isLetterOrDigit(line.charAt(i)) ? 0 : 1;
    }
    return separators;
  }

  private static boolean hasOne(String[] words, @Nullable Set<String> of) {
    for (String word : words) {
      if (of != null && of.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the line begins like a sentence and does not end in a name. */
  private static boolean isBegun(String line, String[] words, @Nullable Set<String> first) {
    if (first == null || !first.contains(words[0])) {
      return false;
    }
    int end = words[words.length - 1].codePointAt(0);
    boolean hasCase = Character.toLowerCase(words[0].charAt(0)) != words[0].charAt(0);
    return hasCase
        ? words.length > FEWEST_WORDS && Character.isLowerCase(end)
        : line.indexOf('،') > 0 || line.indexOf(',') > 0;
  }

  /** Returns whether no word but the first has a capital or a digit. */
  private static boolean isLowerCase(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (!Character.isLowerCase(words[i].codePointAt(0))) {
        return false;
      }
    }
    return Character.isUpperCase(words[0].isEmpty() ? '1' : words[0].codePointAt(0));
  }
}
