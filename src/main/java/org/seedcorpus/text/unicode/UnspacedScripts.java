package org.seedcorpus.text.unicode;

import com.ibm.icu.text.UnicodeSet;

/**
 * The scripts that are written without spaces between words: Thai, Lao, Khmer, Burmese and others
 * of South East Asia (Line_Break=Complex_Context), Chinese and Japanese.
 */
public final class UnspacedScripts {
  /** None is before it. */
  public static final char FIRST = '\u0E00';

  private static final boolean[] TABLE = table();

  private UnspacedScripts() {}

  /** Returns whether the unit is a letter or mark of such a script. */
  public static boolean contains(char c) {
    return c >= FIRST && TABLE[c];
  }

  private static boolean[] table() {
    boolean[] table = new boolean[Character.MAX_VALUE + 1];
    UnicodeSet set =
        CharacterSets.of("[[:Line_Break=Complex_Context:][:Ideographic:][\\u3041-\\u30FF]]");
    for (UnicodeSet.EntryRange range : set.ranges()) {
      for (int c = range.codepoint; c <= Math.min(range.codepointEnd, 0xFFFF); c++) {
        table[c] = true;
      }
    }
    return table;
  }
}
