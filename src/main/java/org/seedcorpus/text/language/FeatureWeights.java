package org.seedcorpus.text.language;

import java.util.Arrays;

/**
 * What each feature gains for each language that has it: a hash table from a feature's key to a row
 * of small whole numbers, one a language, four in a {@code long}. A row is added to sums of the
 * same form, all languages at once and without a branch, because every letter of a sample is looked
 * up.
 */
final class FeatureWeights {
  /** How many bits a language has in a {@code long}. */
  private static final int LANE = Short.SIZE;

  private static final int LANES = Long.SIZE / LANE;

  /** The largest gain. */
  static final int LARGEST = 31;

  /** How many rows can be added to sums before the lanes overflow. */
  static final int MOST_ROWS = ((1 << LANE) - 1) / LARGEST;

  private final long[] keys; // open addressing
  private final int[] rows; // where a slot's row begins; 0 in a free slot, whose row is empty
  private final long[] gains;
  private final int width;
  private final int shift;

  private FeatureWeights(long[] keys, int[] rows, long[] gains, int width) {
    this.keys = keys;
    this.rows = rows;
    this.gains = gains;
    this.width = width;
    shift = Long.numberOfLeadingZeros(keys.length - 1L);
  }

  /** Returns sums that are all 0. */
  long[] noSums() {
    return new long[width];
  }

  /** Adds what the feature gains each language to the sums. */
  void addTo(long[] sums, long key) {
    int row = row(key);
    long[] gains = this.gains;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += gains[row + i];
    }
  }

  /** Adds what the feature gains each language to its score, so many times. */
  void addTo(int[] scores, long key, int times) {
    int row = row(key);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += times * lane(gains, row, i);
    }
  }

  /** Moves the sums into the scores: the sums are all 0 after it. */
  static void move(long[] sums, int[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += lane(sums, 0, i);
    }
    Arrays.fill(sums, 0);
  }

  private static int lane(long[] row, int start, int language) {
    long four = row[start + language / LANES];
    return (int) (four >>> language % LANES * LANE) & (1 << LANE) - 1;
  }

  private int row(long key) {
    long[] keys = this.keys;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    while (keys[slot] != key && rows[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    return rows[slot];
  }

  /** Collects the gains. */
  static final class Builder {
    /** About what a language needs, so that the table seldom grows. */
    private static final int SLOTS_A_LANGUAGE = 1 << 10;

    private final int width;
    private long[] keys;
    private int[] rows;
    private long[] gains;
    private int end; // of the last row

    /** Creates a table for so many languages. */
    Builder(int languages) {
      width = (languages + LANES - 1) / LANES;
      end = width;
      int slots = Integer.highestOneBit(SLOTS_A_LANGUAGE * Math.max(1, languages));
      keys = new long[slots];
      rows = new int[slots];
      gains = new long[slots / 2 * width];
    }

    /**
     * Adds a feature of a language, which has it once.
     *
     * @throws IllegalArgumentException if the gain is too large
     */
    void add(long key, int language, int gain) {
      if (gain < 0 || gain > LARGEST) {
        throw new IllegalArgumentException("gain " + gain);
      }
      if (2 * (end / width) >= keys.length) {
        grow();
      }
      int slot = slot(key);
      if (rows[slot] == 0) {
        keys[slot] = key;
        rows[slot] = end;
        end += width;
        gains = end > gains.length ? Arrays.copyOf(gains, 2 * end) : gains;
      }
      gains[rows[slot] + language / LANES] += (long) gain << language % LANES * LANE;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldRows = rows;
      keys = new long[2 * oldKeys.length];
      rows = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldRows[i] != 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          rows[slot] = oldRows[i];
        }
      }
    }

    /** Fibonacci hashing: the low bits alone would cluster. */
    private int slot(long key) {
      int slot = (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(keys.length - 1L));
      while (rows[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    FeatureWeights build() {
      return new FeatureWeights(keys, rows, Arrays.copyOf(gains, end), width);
    }
  }
}
