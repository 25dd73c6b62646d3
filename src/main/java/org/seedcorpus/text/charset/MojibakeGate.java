package org.seedcorpus.text.charset;

/** The first look at a line: which kinds of mojibake it can hold at all. */
final class MojibakeGate {
  /** Two characters that can be the first two bytes of a UTF-8 sequence in one charset. */
  static final int PAIR = 1;

  /** Letters and signs of Latin charsets. */
  static final int ACCENTED = 2;

  /** Han, Hangul, kana of half width. */
  static final int EAST_ASIAN = 4;

  /** A character that is no Latin letter beside an ASCII letter. */
  static final int ODD_IN_LATIN = 8;

  /** The beginning of Chinese in HZ (RFC 1843). */
  static final int HZ = 16;

  private MojibakeGate() {}

  static int kinds(char[] units, int start, int end) {
    int kinds = 0;
    int last = 0;
    for (int i = start; i < end; i++) {
      char c = units[i];
      if (c < 0x80) {
        last = 0;
        if (c == '~' && i + 1 < end && units[i + 1] == '{') {
          kinds |= HZ;
        }
        continue;
      }
      int slot = MojibakePrefilter.slot(c);
      kinds |= (last & MojibakePrefilter.continued(slot)) != 0 ? PAIR : 0;
      last = MojibakePrefilter.leads(slot);
      if (c < 0x250) {
        kinds |= c == 'Ã' && (i + 1 == end || units[i + 1] == ' ') ? PAIR | ACCENTED : ACCENTED;
      }
      if (c >= 0x3400 && (c < 0xD7A4 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF61 && c < 0xFFA0)) {
        kinds |= EAST_ASIAN;
      } else if (c < 0xE60 && (c >= 0xE00 || c < 0x700 && (c >= 0x370 || c < 0xC0))
          || c >= 0x2200 && c < 0x2600) {
        boolean besideLatin =
            i > start && isAsciiLetter(units[i - 1]) || i + 1 < end && isAsciiLetter(units[i + 1]);
        kinds |= besideLatin ? ODD_IN_LATIN : 0;
      }
    }
    return kinds;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
