package org.seedcorpus.rules.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.rules.script.SpelledWords.Word;

/**
 * The words of all seeds of one language, and which sequences of three letters they have: filled
 * first, then asked.
 */
final class Vocabulary {
  /** Counters of sequences; two that share one only make a sequence look less rare. */
  private static final int SEQUENCES = 1 << 20;

  private static final int PAIRS = 1 << 16;

  private final Map<String, int[]> words = new HashMap<>(); // occurrences, seeds

  /** Counted when first asked for: two megabytes that a few seeds do not need. */
  private short[] sequences = {};

  private short[] pairs = {};

  void add(List<Word> ofSeed) {
    for (Word word : ofSeed) {
      int[] known = words.get(word.text());
      if (known == null) {
        known = new int[2];
        words.put(word.text(), known);
      }
      known[0] += word.count();
      known[1]++;
    }
  }

  private void countSequences() {
    sequences = new short[SEQUENCES];
    pairs = new short[PAIRS];
    for (String word : words.keySet()) {
      for (int i = 0; i + 1 < word.length(); i++) {
        int slot = pair(word, i);
        pairs[slot] += (short) (pairs[slot] < Short.MAX_VALUE ? 1 : 0);
      }
      for (int i = 0; i + 2 < word.length(); i++) {
        int slot = slot(word, i);
        sequences[slot] += (short) (sequences[slot] < Short.MAX_VALUE ? 1 : 0);
      }
    }
  }

  /** Returns the number of different words. */
  int size() {
    return words.size();
  }

  /** Returns how often a word is there. */
  int count(String word) {
    return words.getOrDefault(word, new int[2])[0];
  }

  /** Returns in how many seeds it is. */
  int seeds(String word) {
    return words.getOrDefault(word, new int[2])[1];
  }

  /** Returns whether no other word has the three letters from the index on. */
  boolean isOnly(String word, int index) {
    if (sequences.length == 0) {
      countSequences();
    }
    return index >= 0 && index + 2 < word.length() && sequences[slot(word, index)] <= 1;
  }

  /** Returns whether no other word has the two letters from the index on. */
  boolean isOnlyPair(String word, int index) {
    if (pairs.length == 0) {
      countSequences();
    }
    return index >= 0 && index + 1 < word.length() && pairs[pair(word, index)] <= 1;
  }

  private static int pair(String word, int index) {
    return (word.charAt(index) & 0xFF) << 8 | word.charAt(index + 1) & 0xFF;
  }

  private static int slot(String word, int index) {
    int hash = (word.charAt(index) * 31 + word.charAt(index + 1)) * 31 + word.charAt(index + 2);
    return (hash * 0x9E3779B1) >>> 12;
  }
}
