package org.seedcorpus.text.charset;

/**
 * How much of some bytes is UTF-8 (Unicode 3.9, table 3-7).
 *
 * @param high bytes that are not ASCII
 * @param wellFormed well-formed sequences of two bytes and more
 * @param malformed maximal ill-formed subparts
 */
record Utf8Count(int high, int wellFormed, int malformed) {
  static Utf8Count of(byte[] bytes) {
    int high = 0;
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (bytes[i] < 0) {
        high += Math.abs(length);
        if (length > 0) {
          good++;
        } else {
          bad++;
        }
      }
      i += Math.abs(length);
    }
    return new Utf8Count(high, good, bad);
  }

  /** The length of the sequence at an index, negative when it is ill-formed. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int top = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i <= more; i++) {
      int b = at + i < bytes.length ? bytes[at + i] & 0xFF : 0;
      if (b < low || b > top) {
        return -i;
      }
      low = 0x80;
      top = 0xBF;
    }
    return more == 0 ? -1 : more + 1;
  }
}
