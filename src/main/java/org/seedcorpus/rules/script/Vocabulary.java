package org.seedcorpus.rules.script;

import java.util.Arrays;
import org.seedcorpus.rule.Note;

/**
 * The words of all seeds of one language, numbered from 0, and which sequences of letters they
 * have: filled first, then asked.
 */
final class Vocabulary {
  /** Counters of sequences; two that share one only make a sequence look less rare. */
  private static final int SEQUENCES = 1 << 20;

  private static final int PAIRS = 1 << 16;

  private char[] letters = new char[1 << 8]; // of all words, one after the other
  private int[] starts = new int[1 << 6]; // of each word, and the end of the last
  private int[] counts = new int[starts.length];
  private int[] seeds = new int[starts.length];
  private int[] slots = new int[2 * starts.length]; // one more than a word's number
  private int size;

  /** Counted when first asked for: two megabytes that a few seeds do not need. */
  private short[] sequences = {};

  private short[] pairs = {};

  /**
   * Adds a word of the next seed.
   *
   * @param occurrences how often the seed has it
   * @return its number
   */
  int add(String word, int occurrences) {
    ensureLetters(word.length());
    word.getChars(0, word.length(), letters, starts[size]);
    return addLast(word.length(), occurrences);
  }

  /** Adds a word that a note has, as {@link Note#readLowBytes} reads it. */
  int add(Note note, int length, int upper, int occurrences) {
    ensureLetters(length);
    note.readLowBytes(length, upper, letters, starts[size]);
    return addLast(length, occurrences);
  }

  private void ensureLetters(int more) {
    if (starts[size] + more > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
  }

  /** Adds the word that stands after the others, if it is not one of them. */
  private int addLast(int length, int occurrences) {
    if (size + 1 == starts.length) {
      grow();
    }
    int start = starts[size];
    int slot = slot(letters, start, length);
    int word = slots[slot] - 1;
    if (word < 0) {
      word = size++;
      slots[slot] = size;
      starts[size] = start + length;
    }
    counts[word] += occurrences;
    seeds[word]++;
    return word;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * starts.length);
    counts = Arrays.copyOf(counts, starts.length);
    seeds = Arrays.copyOf(seeds, starts.length);
    slots = new int[2 * starts.length];
    for (int word = 0; word < size; word++) {
      slots[slot(letters, starts[word], starts[word + 1] - starts[word])] = word + 1;
    }
  }

  /** Returns the slot that has the word, or the free one where it belongs. */
  private int slot(char[] units, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + units[i];
    }
    int slot = hash * 0x9E3779B1 >>> 1 & slots.length - 1;
    while (slots[slot] != 0 && !is(slots[slot] - 1, units, start, length)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean is(int word, char[] units, int start, int length) {
    return Arrays.equals(letters, starts[word], starts[word + 1], units, start, start + length);
  }

  private int number(String word) {
    return slots[slot(word.toCharArray(), 0, word.length())] - 1;
  }

  private void countSequences() {
    sequences = new short[SEQUENCES];
    pairs = new short[PAIRS];
    for (int w = 0; w < size; w++) {
      String word = word(w);
      for (int i = 0; i + 1 < word.length(); i++) {
        int slot = pair(word, i);
        pairs[slot] += (short) (pairs[slot] < Short.MAX_VALUE ? 1 : 0);
      }
      for (int i = 0; i + 2 < word.length(); i++) {
        int slot = sequence(word, i);
        sequences[slot] += (short) (sequences[slot] < Short.MAX_VALUE ? 1 : 0);
      }
    }
  }

  /** Returns the number of different words. */
  int size() {
    return size;
  }

  /** Returns the word with a number. */
  String word(int number) {
    return new String(letters, starts[number], starts[number + 1] - starts[number]);
  }

  /** Returns how often a word is there. */
  int count(String word) {
    int number = number(word);
    return number < 0 ? 0 : counts[number];
  }

  /** Returns whether the word with a number is in one seed only, at most twice. */
  boolean isRare(int number) {
    return seeds[number] == 1 && counts[number] <= 2;
  }

  /** Returns whether the word with a number begins like one with the Arabic article. */
  boolean hasArticle(int number) {
    int alef = starts[number] + (letters[starts[number]] == 'ا' ? 0 : 1);
    return letters[alef] == 'ا' && letters[alef + 1] == 'ل';
  }

  /** Returns whether no other word has the three letters from the index on. */
  boolean isOnly(String word, int index) {
    if (sequences.length == 0) {
      countSequences();
    }
    return index >= 0 && index + 2 < word.length() && sequences[sequence(word, index)] <= 1;
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

  private static int sequence(String word, int index) {
    int hash = (word.charAt(index) * 31 + word.charAt(index + 1)) * 31 + word.charAt(index + 2);
    return (hash * 0x9E3779B1) >>> 12;
  }
}
