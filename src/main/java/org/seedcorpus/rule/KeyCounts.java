package org.seedcorpus.rule;

/** What corpus rules counted, by key: an open-addressing table in arrays. */
public final class KeyCounts {
  private long[] keys = {};
  private long[] counts = {}; // 0: the slot is free
  private int size;

  /**
   * Adds to a count.
   *
   * @param count at least 1
   */
  public void add(long key, long count) {
    if (3 * size >= 2 * keys.length) {
      grow();
    }
    int slot = slot(key);
    size += counts[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    counts[slot] += count;
  }

  /** Adds all other counts to these. */
  public void add(KeyCounts others) {
    for (int i = 0; i < others.keys.length; i++) {
      if (others.counts[i] != 0) {
        add(others.keys[i], others.counts[i]);
      }
    }
  }

  /** Returns the count of a key: 0 if nothing was counted. */
  public long of(long key) {
    return size == 0 ? 0 : counts[slot(key)];
  }

  private int slot(long key) {
    int slot = (int) NoteKey.of(key) & keys.length - 1;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[Math.max(4, 2 * oldKeys.length)];
    counts = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
