package org.seedcorpus.rules.encoding;

import com.ibm.icu.lang.UCharacter;

/** How messages name a character: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
final class CodePoints {
  private CodePoints() {}

  static String name(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return name.startsWith("<")
        ? "U+%04X".formatted(codePoint)
        : "U+%04X %s".formatted(codePoint, name);
  }
}
