package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.TokenIndex;

/** The passages of one text by a hash of their tokens: an open-addressing table in arrays. */
final class PassageTable {
  /** A sentence has at least so many tokens, or it is too short to be told from a phrase. */
  static final int WORDS = 4;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** A long text has far fewer passages than it has room for: the table grows with them. */
  private static final int MOST_AT_FIRST = 1 << 12;

  private long[] keys;
  private int[] numbers; // one more than was put: 0 is free
  private int shift;
  private int size;

  /**
   * Creates an empty table.
   *
   * @param most how many passages may be put
   */
  PassageTable(int most) {
    int bits = 64 - Long.numberOfLeadingZeros(2L * Math.min(most, MOST_AT_FIRST) + 2);
    keys = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = 64 - bits;
  }

  /** Returns a hash of the tokens {@code [from, to)}. */
  static long hash(TokenIndex tokens, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ hash >>> 29) * FACTOR + tokens.hash(i);
    }
    return hash;
  }

  /** Returns the number of the passage that was put with this key, or -1. */
  int find(long key) {
    int slot = (int) (key * FACTOR >>> shift);
    while (numbers[slot] != 0) {
      if (keys[slot] == key) {
        return numbers[slot] - 1;
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  /** Puts a passage; returns the number of the one like it that is there already, or -1. */
  int put(long key, int number) {
    int slot = (int) (key * FACTOR >>> shift);
    while (numbers[slot] != 0) {
      if (keys[slot] == key) {
        return numbers[slot] - 1;
      }
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    numbers[slot] = number + 1;
    size++;
    if (size > keys.length - (keys.length >> 2)) {
      grow();
    }
    return -1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    shift--;
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        put(oldKeys[i], oldNumbers[i] - 1);
      }
    }
  }
}
