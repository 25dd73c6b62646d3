package org.seedcorpus.text;

/**
 * One maximal ill-formed subpart of a byte sequence (Unicode 3.9, table 3-7 and “U+FFFD
 * Substitution of Maximal Subparts”), or what another charset does not define.
 *
 * @param index 0-based UTF-16 position of the U+FFFD that stands for it in the text
 * @param byteOffset 0-based offset of its first byte in the file
 * @param byteLength number of its bytes, 1 to 4
 * @param kind what is wrong with it
 */
public record MalformedSequence(int index, int byteOffset, int byteLength, Kind kind) {
  /** What is wrong with an ill-formed subpart. */
  public enum Kind {
    /** A lead byte of a longer form than the character needs (C0, C1, E0 80, F0 80). */
    OVERLONG,
    /** A half of a UTF-16 pair, encoded on its own (ED A0..BF): CESU-8 does so. */
    SURROGATE,
    /** Above U+10FFFF (F4 90.., F5..FD). */
    ABOVE_10FFFF,
    /** FE or FF, which no UTF-8 has: a UTF-16 byte order mark, for one. */
    INVALID_BYTE,
    /** A continuation byte (80..BF) that no lead byte asked for. */
    STRAY_CONTINUATION,
    /** A lead byte whose continuation another byte cuts short. */
    TRUNCATED,
    /** A lead byte whose continuation the end of the file cuts off. */
    CUT_OFF,
    /** Bytes that another charset than UTF-8 gives no character. */
    UNDEFINED
  }
}
