package org.seedcorpus.text.language;

import java.util.Arrays;

/**
 * What each feature gains for each language that has it: a hash table from a feature's key to a few
 * languages, in flat arrays because every letter of a sample is looked up.
 */
final class FeatureWeights {
  private final long[] keys; // open addressing
  private final int[] from; // a slot's first gain; its last is before the next slot's first
  private final byte[] languages;
  private final float[] gains;
  private final int shift;

  private FeatureWeights(long[] keys, int[] from, byte[] languages, float[] gains) {
    this.keys = keys;
    this.from = from;
    this.languages = languages;
    this.gains = gains;
    shift = Long.numberOfLeadingZeros(keys.length - 1L);
  }

  /** Adds to each language's score what the feature gains it, so many times. */
  void addTo(double[] scores, long key, int times) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    while (keys[slot] != key) {
      if (from[slot] == from[slot + 1]) {
        return;
      }
      slot = slot + 1 & keys.length - 1;
    }
    for (int i = from[slot], end = from[slot + 1]; i < end; i++) {
      scores[languages[i]] += times * gains[i];
    }
  }

  /** Fibonacci hashing: the low bits alone would cluster. */
  private static int firstSlot(long key, int slots) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(slots - 1L));
  }

  /** Collects the gains. */
  static final class Builder {
    private long[] keys = new long[1 << 12];
    private int[] chains = new int[1 << 12]; // first link + 1, 0 in a free slot
    private int used;
    private int[] next = new int[1 << 12]; // next link + 1, 0 at a chain's end
    private int[] languages = new int[1 << 12];
    private float[] gains = new float[1 << 12];
    private int links;

    void add(long key, int language, float gain) {
      if (2 * used >= keys.length) {
        grow();
      }
      if (links == next.length) {
        next = Arrays.copyOf(next, 2 * links);
        languages = Arrays.copyOf(languages, 2 * links);
        gains = Arrays.copyOf(gains, 2 * links);
      }
      int slot = slot(key);
      used += chains[slot] == 0 ? 1 : 0;
      keys[slot] = key;
      next[links] = chains[slot];
      languages[links] = language;
      gains[links] = gain;
      chains[slot] = ++links;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldChains = chains;
      keys = new long[2 * oldKeys.length];
      chains = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldChains[i] != 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          chains[slot] = oldChains[i];
        }
      }
    }

    private int slot(long key) {
      int slot = firstSlot(key, keys.length);
      while (chains[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    /** Lays the chains out one after the other, for a chain is read as a whole. */
    FeatureWeights build() {
      int[] from = new int[keys.length + 1];
      byte[] laidLanguages = new byte[links];
      float[] laidGains = new float[links];
      int laid = 0;
      for (int slot = 0; slot < keys.length; slot++) {
        from[slot] = laid;
        for (int link = chains[slot]; link != 0; link = next[link - 1]) {
          laidLanguages[laid] = (byte) languages[link - 1];
          laidGains[laid++] = gains[link - 1];
        }
      }
      from[keys.length] = laid;
      return new FeatureWeights(keys, from, laidLanguages, laidGains);
    }
  }
}
