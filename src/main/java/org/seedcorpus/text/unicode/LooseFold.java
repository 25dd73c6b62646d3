package org.seedcorpus.text.unicode;

/**
 * A fold of single UTF-16 units, as a table, under which spellings of one word are equal: composed
 * or not, with or without vowel marks, in capitals, in presentation forms, typed on the keyboard of
 * a neighbour (ي and ی, ك and ک). It finds candidates fast; what is equal under it may differ.
 */
public final class LooseFold {
  /** The fold of a unit that leaves a word the same. */
  public static final char NOTHING = 0;

  private static final char[] TABLE = UnitTable.read("loose-fold");

  private LooseFold() {}

  /** Returns the folded unit, or {@link #NOTHING} for one that leaves a word the same. */
  public static char of(char c) {
    return TABLE[c];
  }

  /** Returns a copy of the table: the fold of each unit. */
  public static char[] all() {
    return TABLE.clone();
  }
}
