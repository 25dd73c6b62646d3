package org.seedcorpus.text.charset;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Letters;

/**
 * The first look at a line: which kinds of mojibake it can hold at all. One table entry a character
 * tells most lines from those that take a closer look.
 */
final class MojibakeGate {
  /**
   * Characters that can be the first two bytes of a UTF-8 sequence in one charset, in a word that
   * can be UTF-8 so far; or many of them in any words.
   */
  static final int PAIR = 1;

  /** Letters and signs of Latin charsets. */
  static final int ACCENTED = 2;

  /** Han, Hangul, kana of half width. */
  static final int EAST_ASIAN = 4;

  /** A character that is no Latin letter beside an ASCII letter. */
  static final int ODD_IN_LATIN = 8;

  /** The beginning of Chinese in HZ (RFC 1843). */
  static final int HZ = 16;

  /** The low byte of a unit says what it is, the high byte what it asks the next unit to be. */
  private static final short[] UNITS = units();

  private static final int CONTINUATION = 1;
  private static final int LEAD = 2;
  private static final int ASCII_LETTER = 4;
  private static final int NOT_IN_LATIN = 8;
  private static final int BY_ITSELF = 16;

  private MojibakeGate() {}

  /** Returns the kinds that the line may hold. */
  static int kinds(char[] units, int start, int end) {
    int kinds = 0;
    int alone = 0;
    int asked = 0;
    int pairs = 0;
    for (int i = start; i < end; i++) {
      int unit = UNITS[units[i]];
      alone |= unit;
      int answered = unit & asked;
      if (answered != 0) {
        if ((answered & CONTINUATION) != 0 && isPair(units[i - 1], units[i])) {
          boolean many = ++pairs == MojibakePrefilter.FEWEST_PAIRS;
          kinds |= many || mayBegin(units, start, i - 1) ? PAIR : 0;
        }
        kinds |= (answered & ~CONTINUATION) != 0 ? ODD_IN_LATIN : 0;
      }
      asked = unit >> 8;
    }
    return (alone & BY_ITSELF) == 0 ? kinds : kinds | kindsAlone(units, start, end);
  }

  /**
   * Returns the charsets, as a mask, in which a word of the line, or much of the line, may be
   * UTF-8. Only words with a pair are looked at, unless there are many.
   */
  static int candidates(SeedText text, int start, int end) {
    char[] units = text.units();
    int candidates = 0;
    int pairs = 0;
    int asked = 0;
    int seen = start;
    for (int i = start; i < end; i++) {
      int unit = UNITS[units[i]];
      if ((unit & asked & CONTINUATION) != 0 && isPair(units[i - 1], units[i])) {
        if (++pairs == MojibakePrefilter.FEWEST_PAIRS) {
          return MojibakePrefilter.candidates(text, start, end);
        }
        if (i >= seen && mayBegin(units, start, i - 1)) {
          int from = i;
          while (from > start && units[from - 1] > ' ') {
            from--;
          }
          seen = i;
          while (seen < end && units[seen] > ' ') {
            seen++;
          }
          candidates |= MojibakePrefilter.candidates(text, from, seen);
        }
      }
      if (units[i] == MojibakePrefilter.GRAVE_LEAD) {
        return MojibakePrefilter.candidates(text, start, end); // the space after it matters
      }
      asked = unit >> 8;
    }
    return candidates;
  }

  /** Returns whether a sequence may begin at the index: not after a byte that it would cut off. */
  private static boolean mayBegin(char[] units, int start, int index) {
    if (index == start) {
      return true;
    }
    char before = units[index - 1];
    return before < 0x80
        || (UNITS[before] & CONTINUATION) != 0
        || MojibakePrefilter.standsBesideWords(before);
  }

  private static boolean isPair(char first, char second) {
    return (MojibakePrefilter.leads(MojibakePrefilter.slot(first))
            & MojibakePrefilter.continued(MojibakePrefilter.slot(second)))
        != 0;
  }

  private static short[] units() {
    short[] table = new short[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      int slot = MojibakePrefilter.slot(c);
      boolean continues = c >= 0x80 && MojibakePrefilter.continued(slot) != 0;
      boolean leads = c >= 0x80 && MojibakePrefilter.leads(slot) != 0;
      boolean byItself = c == '~' || c >= 0x80 && c < 0x250 || isEastAsian(c);
      int is =
          (continues ? CONTINUATION : 0)
              | (leads ? LEAD : 0)
              | (Letters.isAscii(c) ? ASCII_LETTER : 0)
              | (isNotInLatin(c) ? NOT_IN_LATIN : 0)
              | (byItself ? BY_ITSELF : 0);
      int asks =
          (leads ? CONTINUATION : 0)
              | (Letters.isAscii(c) ? NOT_IN_LATIN : 0)
              | (isNotInLatin(c) ? ASCII_LETTER : 0);
      table[i] = (short) (asks << 8 | is);
    }
    return table;
  }

  private static boolean isEastAsian(char c) {
    return c >= 0x3400 && (c < 0xD7A4 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF61 && c < 0xFFA0);
  }

  private static boolean isNotInLatin(char c) {
    return c >= 0x80 && c < 0xC0
        || c >= 0x370 && c < 0x700
        || c >= 0xE00 && c < 0xE60
        || c >= 0x2200 && c < 0x2600
        || "†‡‰⁄‚„".indexOf(c) >= 0;
  }

  private static int kindsAlone(char[] units, int start, int end) {
    int kinds = 0;
    for (int i = start; i < end; i++) {
      char c = units[i];
      if (c == '~') {
        kinds |= i + 1 < end && units[i + 1] == '{' ? HZ : 0;
      } else if (c >= 0x80 && c < 0x250) {
        boolean cut = c == MojibakePrefilter.GRAVE_LEAD && (i + 1 == end || units[i + 1] == ' ');
        kinds |= cut ? PAIR | ACCENTED : ACCENTED;
      } else if (isEastAsian(c)) {
        kinds |= EAST_ASIAN;
      }
    }
    return kinds;
  }
}
