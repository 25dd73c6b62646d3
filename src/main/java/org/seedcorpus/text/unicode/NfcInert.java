package org.seedcorpus.text.unicode;

import com.ibm.icu.text.Normalizer2;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Whether characters of the Basic Multilingual Plane stay as they are in Unicode Normalization Form
 * C whatever is before them (UAX #15, section 9), as a table.
 */
public final class NfcInert {
  /** The table in blocks of 256 characters, each made when first asked for. */
  private static final AtomicReferenceArray<boolean[]> BLOCKS = new AtomicReferenceArray<>(256);

  private NfcInert() {}

  /** Returns whether the character is in NFC and never composes with one before it. */
  public static boolean is(char c) {
    if (c < 0x300) {
      return true;
    }
    boolean[] block = BLOCKS.getAcquire(c >> 8);
    return (block == null ? make(c >> 8) : block)[c & 0xFF];
  }

  private static boolean[] make(int number) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    boolean[] block = new boolean[256];
    for (int i = 0; i < block.length; i++) {
      char c = (char) (number << 8 | i);
      block[i] =
          Character.isSurrogate(c)
              || nfc.hasBoundaryBefore(c) && nfc.isNormalized(String.valueOf(c));
    }
    BLOCKS.set(number, block);
    return block;
  }
}
