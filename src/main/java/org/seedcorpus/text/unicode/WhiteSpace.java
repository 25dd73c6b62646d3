package org.seedcorpus.text.unicode;

/** White space, and characters that only control layout. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /**
   * Returns whether the unit is white space (Unicode White_Space) or an invisible mark of layout.
   */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c >= 0x85 && (isSpace(c) || isMark(c));
  }

  /** Returns whether the unit is White_Space (UAX #44) outside ASCII. */
  private static boolean isSpace(char c) {
    return switch (c) {
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  /**
   * Returns whether the unit is a bidi control, joiner, byte order mark or other zero-width mark.
   */
  public static boolean isMark(char c) {
    return c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xFEFF
        || c == 0x061C
        || c == 0xAD;
  }
}
