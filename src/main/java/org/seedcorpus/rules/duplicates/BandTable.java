package org.seedcorpus.rules.duplicates;

import java.util.Arrays;

/**
 * Numbers by key: an open-addressing table of chains in arrays, for there are {@link
 * MinHashSketch#BANDS} keys a seed.
 */
final class BandTable {
  private static final int NONE = -1;

  private final int longest;
  private long[] keys = new long[1024];
  private int[] heads = new int[1024];
  private int keyCount;
  private int[] numbers = new int[1024];
  private int[] next = new int[1024];
  private int count;

  /**
   * Creates an empty table.
   *
   * @param longest the most numbers that are kept of one key
   */
  BandTable(int longest) {
    this.longest = longest;
    Arrays.fill(heads, NONE);
  }

  /** Adds a number to those of the key, unless there are enough. */
  void add(long key, int number) {
    if (2 * keyCount >= keys.length) {
      grow();
    }
    int slot = slot(key);
    int length = 0;
    for (int at = heads[slot]; at != NONE; at = next[at]) {
      length++;
    }
    if (length >= longest) {
      return;
    }
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
    }
    keyCount += length == 0 ? 1 : 0;
    keys[slot] = key;
    numbers[count] = number;
    next[count] = heads[slot];
    heads[slot] = count;
    count++;
  }

  /** Returns a cursor at the newest number of the key; negative if there is none. */
  int first(long key) {
    return heads[slot(key)];
  }

  /** Returns the cursor's number. */
  int number(int cursor) {
    return numbers[cursor];
  }

  /** Returns a cursor at the number of the same key that is older than the cursor's. */
  int next(int cursor) {
    return next[cursor];
  }

  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[2 * oldKeys.length];
    heads = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
