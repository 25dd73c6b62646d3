package org.seedcorpus.text.unicode;

/**
 * What is the same to a reader, whatever its spelling in Unicode: compatibility forms, case, white
 * space, invisible marks, tatweel, vowel signs of Arabic and Hebrew, kinds of quotation marks and
 * dashes.
 */
public final class TextFolding {
  /** In the table: the unit does not matter. */
  static final char NOTHING = 0;

  /** In the table: what the unit becomes depends on its neighbours, or is longer. */
  static final char UNCERTAIN = '\uFFFF';

  /** What each unit becomes by itself. */
  private static final char[] TABLE = UnitTable.read("text-fold");

  private TextFolding() {}

  /** Returns the text without what does not matter; blanks at its ends go, others become one. */
  public static String text(CharSequence text) {
    int length = text.length();
    char[] out = new char[length];
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char folded = TABLE[c];
      if (folded == UNCERTAIN) {
        return NormalizedFolding.text(text);
      }
      if (folded == ' ' ? end > 0 && out[end - 1] != ' ' : folded != NOTHING) {
        out[end++] = folded;
      }
    }
    end -= end > 0 && out[end - 1] == ' ' ? 1 : 0;
    return new String(out, 0, end);
  }
}
