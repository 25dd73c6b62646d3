package org.seedcorpus.text;

import com.ibm.icu.lang.UCharacter;

/** How messages name a character: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
public final class CodePoints {
  private CodePoints() {}

  /** Returns the code point and its Unicode name; the code point alone if it has none. */
  public static String name(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return name.startsWith("<")
        ? "U+%04X".formatted(codePoint)
        : "U+%04X %s".formatted(codePoint, name);
  }
}
