package org.seedcorpus.text.charset;

import com.ibm.icu.text.UnicodeSet;

/**
 * Which characters can follow each other where UTF-8 was read as something else: a cheap and exact
 * first look at a line. Bit <i>i</i> of a mask stands for the charset <i>i</i> of {@link
 * WrongCharset#ALL}.
 */
final class MojibakePatterns {
  private static final int ALL = (1 << WrongCharset.ALL.size()) - 1;

  /** The masks of a character begin at its slot: as a continuation, as a lead of 2, 3, 4 bytes. */
  private static final short[] SLOTS = new short[0x10000];

  private static final int[] MASKS = masks();

  /** Characters that stand for a continuation byte: without one of them nothing is garbled. */
  static final UnicodeSet CONTINUATIONS = continuations();

  private MojibakePatterns() {}

  /** The charsets in which some sequence of the range is well-formed UTF-8 beyond ASCII. */
  static int candidates(CharSequence text, int start, int end) {
    int found = 0;
    for (int i = start; i + 1 < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      int lead = SLOTS[c];
      if (lead == 0) {
        continue;
      }
      int second = MASKS[SLOTS[text.charAt(i + 1)]];
      if (second == 0) {
        continue;
      }
      found |= MASKS[lead + 1] & second;
      int longer = (MASKS[lead + 2] | MASKS[lead + 3]) & second;
      if (longer != 0 && i + 2 < end) {
        int third = longer & MASKS[SLOTS[text.charAt(i + 2)]];
        found |= third & MASKS[lead + 2];
        if ((third & MASKS[lead + 3]) != 0 && i + 3 < end) {
          found |= third & MASKS[lead + 3] & MASKS[SLOTS[text.charAt(i + 3)]];
        }
      }
    }
    return found;
  }

  private static int[] masks() {
    int[] masks = new int[4 * 2048];
    int next = 4; // the slot 0 is for all characters that mean nothing
    for (int k = 0; k < WrongCharset.ALL.size(); k++) {
      WrongCharset charset = WrongCharset.ALL.get(k);
      for (int c = 0x80; c < 0x10000; c++) {
        int b = charset.byteOf((char) c);
        if (b < 0x80 || b > 0xF4 || b == 0xC0 || b == 0xC1) {
          continue;
        }
        if (SLOTS[c] == 0) {
          SLOTS[c] = (short) next;
          next += 4;
        }
        int kind = b < 0xC0 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        masks[SLOTS[c] + kind] |= 1 << k;
      }
    }
    SLOTS[0xFFFD] = (short) next;
    masks[next] = ALL;
    masks[next + 1] = ALL;
    return masks;
  }

  private static UnicodeSet continuations() {
    UnicodeSet set = new UnicodeSet();
    for (int c = 0x80; c < 0x10000; c++) {
      if (MASKS[SLOTS[c]] != 0) {
        set.add(c);
      }
    }
    return set.freeze();
  }
}
