package org.seedcorpus.rules.direction;

import com.ibm.icu.lang.UCharacter;

/** How messages name a direction control: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
final class BidiControls {
  private BidiControls() {}

  static String name(int codePoint) {
    return "U+%04X %s".formatted(codePoint, UCharacter.getName(codePoint));
  }
}
