package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The script of each letter of the Basic Multilingual Plane, as a table. The vowel signs of South
 * and Southeast Asia count as letters; the marks of Arabic, Hebrew and Latin don't.
 */
final class ScriptTable {
  /** One more than the greatest script code. */
  static final int COUNT = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

  /** What is not a letter. */
  static final int NONE = UScript.COMMON;

  /** The table in blocks of 256 letters, each read when first asked for. */
  private static final AtomicReferenceArray<short[]> BLOCKS = new AtomicReferenceArray<>(256);

  private ScriptTable() {}

  /** Returns the UScript code of a letter, {@link #NONE} for anything else. */
  static int of(char c) {
    short[] block = BLOCKS.getAcquire(c >> 8);
    return (block == null ? read(c >> 8) : block)[c & 0xFF];
  }

  private static short[] read(int number) {
    short[] block = new short[256];
    for (int i = 0; i < block.length; i++) {
      block[i] = (short) script(number << 8 | i);
    }
    BLOCKS.set(number, block);
    return block;
  }

  private static int script(int c) {
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
