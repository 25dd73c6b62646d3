package org.seedcorpus.rules.duplicates;

import java.util.Arrays;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.text.TokenIndex;

/**
 * A text as a sample of its runs of five tokens: of those that fall into each of 1024 bins, the one
 * with the least hash (one permutation hashing, Li, Owen and Zhang 2012). Four bits are kept of
 * each hash, for many bins say more of similar texts than many bits (b-bit minwise hashing, Li and
 * König 2010): the standard error of what two texts share is at most 1 % at 90 %.
 *
 * @param bins two a byte; 0 where there is no run
 * @param bandKeys a key for each band: similar texts have one in common
 */
@SuppressWarnings("ArrayRecordComponent") // half a kilobyte, never shown
record MinHashSketch(byte[] bins, long[] bandKeys) {
  private static final int TOKENS = 5;
  private static final int BINS = 1024;
  private static final int EMPTY = Integer.MAX_VALUE;

  /** What four bits tell apart, besides a bin without runs. */
  private static final int VALUES = 15;

  /** Bands are made of fewer bins with more runs in each, or those of short texts were empty. */
  private static final int BAND_BINS = 128;

  private static final int ROWS = 8;

  /** Odd, so that powers of it never vanish. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private static final long OLDEST = power(TOKENS);

  /** Texts that share 90 % have the same key in one of these with P > 0.9999. */
  static final int BANDS = BAND_BINS / ROWS;

  /** Returns the power of {@link #FACTOR} modulo 2^64. */
  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FACTOR;
    }
    return power;
  }

  /** Returns the sketch of a text. */
  static MinHashSketch of(TokenIndex tokens) {
    int[] least = new int[BINS];
    Arrays.fill(least, EMPTY);
    long rolling = 0;
    for (int i = 0; i < tokens.count(); i++) {
      rolling = rolling * FACTOR + tokens.hash(i);
      if (i >= TOKENS) {
        rolling -= OLDEST * tokens.hash(i - TOKENS);
      }
      if (i >= TOKENS - 1) {
        long hash = TextHash.mix(rolling);
        int bin = (int) hash & BINS - 1;
        least[bin] = Math.min(least[bin], (int) (hash >>> 32));
      }
    }
    return new MinHashSketch(bins(least), bandKeys(least));
  }

  private static byte[] bins(int[] least) {
    byte[] bins = new byte[BINS / 2];
    for (int bin = 0; bin < BINS; bin++) {
      int value = least[bin] == EMPTY ? 0 : 1 + Integer.remainderUnsigned(least[bin], VALUES);
      bins[bin >> 1] |= (byte) (value << 4 * (bin & 1));
    }
    return bins;
  }

  private static long[] bandKeys(int[] least) {
    int[] bins = Arrays.copyOf(least, BAND_BINS);
    for (int bin = BAND_BINS; bin < BINS; bin++) {
      int row = bin & BAND_BINS - 1;
      bins[row] = Math.min(bins[row], least[bin]);
    }
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      keys[band] = band;
      boolean empty = true;
      for (int row = 0; row < ROWS; row++) {
        int hash = bins[band * ROWS + row];
        empty &= hash == EMPTY;
        keys[band] = TextHash.mix(keys[band] ^ hash);
      }
      // An empty band is not a similarity: it pairs a text with its copies only.
      keys[band] += empty ? Arrays.hashCode(bins) : 0;
    }
    return keys;
  }

  /** Writes the sketch to a note: of the keys half, which is enough to look for a pair. */
  void writeTo(NoteCollector note) {
    for (int i = 0; i < bins.length; i += Integer.BYTES) {
      int four = 0;
      for (int k = 0; k < Integer.BYTES; k++) {
        four |= (bins[i + k] & 0xFF) << Byte.SIZE * k;
      }
      note.writeHash(four);
    }
    for (long key : bandKeys) {
      note.writeHash((int) key);
    }
  }

  /** Reads a sketch from a note. */
  static MinHashSketch read(Note note) {
    byte[] bins = new byte[BINS / 2];
    for (int i = 0; i < bins.length; i += Integer.BYTES) {
      int four = note.readHash();
      for (int k = 0; k < Integer.BYTES; k++) {
        bins[i + k] = (byte) (four >> Byte.SIZE * k);
      }
    }
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      keys[band] = note.readHash();
    }
    return new MinHashSketch(bins, keys);
  }

  /** Returns how many per cent of the shingles of both are in each of them, rounded down. */
  int sharedPercent(MinHashSketch other) {
    int all = 0;
    int both = 0;
    int equal = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int one = bin(bin);
      int two = other.bin(bin);
      all += (one | two) == 0 ? 0 : 1;
      both += one == 0 || two == 0 ? 0 : 1;
      equal += one == two && one != 0 ? 1 : 0;
    }
    // Of the bins in which the two differ, one of 15 is equal by chance.
    int shared = Math.max(0, VALUES * equal - both);
    return all == 0 ? 0 : 100 * shared / ((VALUES - 1) * all);
  }

  private int bin(int bin) {
    return bins[bin >> 1] >> 4 * (bin & 1) & 0xF;
  }
}
