package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * The script of each letter of the Basic Multilingual Plane, as a table. The vowel signs of South
 * and Southeast Asia count as letters; the marks of Arabic, Hebrew and Latin don't.
 */
final class Scripts {
  /** One more than the greatest script code. */
  static final int COUNT = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

  /** What is no letter. */
  static final int NONE = UScript.COMMON;

  private static final short[] TABLE = table();

  private Scripts() {}

  /** Returns the UScript code of a letter, {@link #NONE} for anything else. */
  static int of(char c) {
    return TABLE[c];
  }

  private static short[] table() {
    short[] table = new short[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (short) read(c);
    }
    return table;
  }

  private static int read(int c) {
    int type = UCharacter.getType(c);
    boolean mark =
        type == UCharacterCategory.NON_SPACING_MARK
            || type == UCharacterCategory.COMBINING_SPACING_MARK;
    if (!mark && !UCharacter.isLetter(c) || c == 'º' || c == 'ª') {
      return NONE;
    }
    return switch (UScript.getScript(c)) {
      case UScript.INHERITED -> NONE;
      case UScript.ARABIC -> mark ? NONE : UScript.ARABIC;
      case UScript.HEBREW -> mark ? NONE : UScript.HEBREW;
      default -> UScript.getScript(c);
    };
  }
}
