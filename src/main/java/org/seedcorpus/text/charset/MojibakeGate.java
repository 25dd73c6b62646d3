package org.seedcorpus.text.charset;

import java.util.Arrays;
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

  /** Han, Hangul, compatibility ideographs, kana of half width: the first and the last of each. */
  private static final String EAST_ASIAN_RANGES = "\u3400\uD7A3\uF900\uFAFF\uFF61\uFF9F";

  /** Signs of Latin-1, Greek to Arabic, Thai, mathematics to geometric shapes, single signs. */
  private static final String NOT_LATIN_RANGES =
      "\u0080\u00BF\u0370\u06FF\u0E00\u0E5F\u2200\u25FF††‡‡‰‰⁄⁄‚‚„„";

  // The low byte of a unit says what it is, the high byte what it asks the next unit to be.
  private static final int CONTINUATION = 1;
  private static final int LEAD = 2;
  private static final int ASCII_LETTER = 4;
  private static final int NOT_IN_LATIN = 8;
  private static final int BY_ITSELF = 16;

  private static final short[] UNITS = units();

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
    for (int range = 0; range < EAST_ASIAN_RANGES.length(); range += 2) {
      char last = EAST_ASIAN_RANGES.charAt(range + 1);
      Arrays.fill(table, EAST_ASIAN_RANGES.charAt(range), last + 1, (short) BY_ITSELF);
    }
    Arrays.fill(table, 0x80, 0x250, (short) BY_ITSELF);
    table['~'] = BY_ITSELF;
    for (int range = 0; range < NOT_LATIN_RANGES.length(); range += 2) {
      for (char c = NOT_LATIN_RANGES.charAt(range); c <= NOT_LATIN_RANGES.charAt(range + 1); c++) {
        table[c] |= NOT_IN_LATIN | ASCII_LETTER << Byte.SIZE;
      }
    }
    for (char c = 'A'; c <= 'z'; c++) {
      table[c] |= (short) (Letters.isAscii(c) ? ASCII_LETTER | NOT_IN_LATIN << Byte.SIZE : 0);
    }
    for (char c : MojibakePrefilter.characters()) {
      int slot = MojibakePrefilter.slot(c);
      table[c] |= (short) (MojibakePrefilter.continued(slot) != 0 ? CONTINUATION : 0);
      table[c] |=
          (short) (MojibakePrefilter.leads(slot) != 0 ? LEAD | CONTINUATION << Byte.SIZE : 0);
    }
    return table;
  }

  private static boolean isEastAsian(char c) {
    for (int range = 0; range < EAST_ASIAN_RANGES.length(); range += 2) {
      if (c >= EAST_ASIAN_RANGES.charAt(range) && c <= EAST_ASIAN_RANGES.charAt(range + 1)) {
        return true;
      }
    }
    return false;
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
