package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;

/** Single characters: how messages name them, and whether there is one. */
public final class CharacterNames {
  private CharacterNames() {}

  /** Returns whether the set has the code point; -1, which stands for none, is in no set. */
  public static boolean in(UnicodeSet set, int codePoint) {
    return codePoint >= 0 && set.contains(codePoint);
  }

  /**
   * Returns the code point and its Unicode name, {@code U+202E RIGHT-TO-LEFT OVERRIDE}; the code
   * point alone if it has none.
   */
  public static String name(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return name.startsWith("<")
        ? "U+%04X".formatted(codePoint)
        : "U+%04X %s".formatted(codePoint, name);
  }
}
