package org.seedcorpus.text.unicode;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Arrays;

/**
 * A fold of single UTF-16 units, as a table, under which spellings of one word are equal: composed
 * or not, with or without vowel marks, in capitals, in presentation forms, typed on the keyboard of
 * a neighbour (ي and ی, ك and ک). It finds candidates fast; what is equal under it may differ.
 */
public final class LooseFold {
  /** The fold of a unit that leaves a word the same. */
  public static final char NOTHING = 0;

  /** Stands for all apostrophes and for the geresh. */
  private static final char APOSTROPHE = '\'';

  private static final char[] TABLE = table();

  private LooseFold() {}

  /** Returns the folded unit, or {@link #NOTHING} for one that leaves a word the same. */
  public static char of(char c) {
    return TABLE[c];
  }

  /** Returns a copy of the table: the fold of each unit. */
  public static char[] all() {
    return TABLE.clone();
  }

  /**
   * Returns whether the unit is in a range of ideographs, private characters and the like, which
   * have neither case nor, as a rule, a decomposition. To ask of each takes time at every start.
   */
  static boolean isPlain(char c) {
    return c >= '\u3400' && c < '\uA640' || c >= '\uD7A4' && c < '\uF900';
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Normalizer2 nfkd = Normalizer2.getNFKDInstance();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      table[c] = isPlain(c) ? c : lower(c);
    }
    Arrays.fill(table, '\u0300', '\u0370', NOTHING);
    for (UnicodeSet.EntryRange range :
        new UnicodeSet(
                "[\\u0640\\uFEFF[[:Mn:]&[[:Arabic:][:Hebrew:][:Inherited:]]]"
                    + "[:Default_Ignorable_Code_Point:]]")
            .ranges()) {
      for (int c = range.codepoint; c <= Math.min(range.codepointEnd, 0xFFFF); c++) {
        table[c] = NOTHING;
      }
    }
    for (char c = 0xC0; c < Character.MAX_VALUE; c++) {
      if (c == '\u2E80') {
        c = '\u3040'; // ideographs and their radicals stay apart
      } else if (c == '\u3100') {
        c = '\uF900';
      }
      String parts = isPlain(c) ? null : nfkd.getDecomposition(c);
      if (parts != null) {
        table[c] = base(parts, table);
      }
    }
    table['ى'] = table['ی'] = 'ي';
    table['ک'] = 'ك';
    table['İ'] = table['ı'] = 'i'; // paired differently in Turkish
    table['’'] = table['‘'] = table['ʼ'] = table['׳'] = APOSTROPHE;
    table['”'] = table['“'] = table['״'] = '"';
    return table;
  }

  private static char lower(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Returns the first of the units that counts. A ligature has two: it is told apart by both. */
  private static char base(String parts, char[] table) {
    int base = 0;
    for (int i = 0; i < parts.length(); i++) {
      char folded = table[parts.charAt(i)];
      base = folded == NOTHING ? base : base == 0 ? folded : 31 * base + folded;
    }
    return (char) base;
  }
}
