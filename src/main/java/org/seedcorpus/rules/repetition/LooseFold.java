package org.seedcorpus.rules.repetition;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.seedcorpus.text.language.WordNormalizer;

/**
 * A fold of single UTF-16 units, as a table, that makes equal at least what {@link WordNormalizer}
 * makes equal: to find candidates fast.
 */
final class LooseFold {
  private static final char[] TABLE = table();

  private LooseFold() {}

  /** Returns the folded unit, or 0 for one that leaves a word the same. */
  static char of(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      boolean ignored = WordNormalizer.isIgnored(c) || WordNormalizer.isVowelMark(c);
      table[c] = ignored ? 0 : Character.toLowerCase(Character.toUpperCase(c));
    }
    // Turkish and other languages pair the i's differently.
    table['İ'] = 'i';
    table['ı'] = 'i';
    Arrays.fill(table, '\u0300', '\u0370', '\0'); // composed or not
    for (char c = 0xC0; c < 0x250; c++) {
      String parts = Normalizer2.getNFDInstance().normalize(String.valueOf(c));
      if (parts.length() > 1) {
        table[c] = table[parts.charAt(0)];
      }
    }
    return table;
  }
}
