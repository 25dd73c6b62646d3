package org.seedcorpus.rules.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.script.SpelledWords.Word;
import org.seedcorpus.text.TokenIndex;

/**
 * The spellings of one word within one Arabic text: with and without its hamza, and of a long word
 * those too that have a long vowel more: «الإنترنت», «الانترنت», «الانترنيت».
 */
final class SpellingFamilies {
  /** Shorter stems with one letter more are other words: «مقتل», «مقتول». */
  private static final int LONG = 6;

  private SpellingFamilies() {}

  /**
   * Returns whether a text may have a word with a hamza and without: false if {@link #of} has none.
   *
   * @param first the first token of each word, so many
   */
  static boolean mayBeIn(char[] units, TokenIndex tokens, int[] first, int words) {
    int[] stems = new int[Integer.highestOneBit(2 * words + 1) << 1]; // their hashes; not 0
    byte[] alefs = new byte[stems.length]; // 1 for a bare alef, 2 for one with a hamza
    for (int w = 0; w < words; w++) {
      int end = tokens.end(first[w]);
      int start = ArabicStem.start(units, tokens.start(first[w]), end);
      if (end - start < ArabicStem.SHORTEST || !ArabicStem.isAlef(units[start])) {
        continue;
      }
      int stemEnd = ArabicStem.end(units, start, end);
      int hash = 1;
      for (int i = start + 1; i < stemEnd; i++) {
        hash = 31 * hash + units[i];
      }
      hash = hash * 0x9E3779B1 | 1;
      int slot = hash >>> 1 & stems.length - 1;
      while (stems[slot] != 0 && stems[slot] != hash) {
        slot = slot + 1 & stems.length - 1;
      }
      stems[slot] = hash;
      alefs[slot] |= (byte) (units[start] == 'ا' ? 1 : 2);
      if (alefs[slot] == 3) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of one stem.
   *
   * @param words all of them, in the order of the text
   * @param second the first one that is not spelt like the first of all
   */
  record SpellingFamily(List<Word> words, Word second) {}

  /** Returns the words by stem where a stem is written in two ways or more. */
  static List<SpellingFamily> of(List<Word> words) {
    Map<String, List<Word>> families = new LinkedHashMap<>();
    for (Word word : words) {
      ArabicStem stem = ArabicStem.of(word.text());
      if (stem.isLong() && stem.hasAlef()) {
        families.computeIfAbsent(stem.plain(), any -> new ArrayList<>()).add(word);
      }
    }
    List<SpellingFamily> found = new ArrayList<>();
    for (Map.Entry<String, List<Word>> family : families.entrySet()) {
      Word second = second(family.getValue());
      if (second != null) {
        List<Word> spellings = new ArrayList<>(family.getValue());
        spellings.addAll(longer(family.getKey(), families));
        found.add(new SpellingFamily(spellings, second));
      }
    }
    return found;
  }

  /**
   * Returns the first word with a hamza after words without one, or without after words with one;
   * null if there is none. Words with أ and with إ are two words: «أعلام», «إعلام».
   */
  private static @Nullable Word second(List<Word> words) {
    char first = ArabicStem.of(words.get(0).text()).written().charAt(0);
    Word second = null;
    Set<Character> alefs = new HashSet<>();
    for (Word word : words) {
      char alef = ArabicStem.of(word.text()).written().charAt(0);
      alefs.add(alef);
      second = second == null && alef != first ? word : second;
    }
    return alefs.size() == 2 && alefs.contains('ا') ? second : null;
  }

  /** Returns words whose stems have a ي or و more within. */
  private static List<Word> longer(String plain, Map<String, List<Word>> families) {
    List<Word> longer = new ArrayList<>();
    for (int i = 2; plain.length() >= LONG && i < plain.length(); i++) {
      for (char vowel : new char[] {'ي', 'و'}) {
        longer.addAll(
            families.getOrDefault(plain.substring(0, i) + vowel + plain.substring(i), List.of()));
      }
    }
    return longer;
  }
}
