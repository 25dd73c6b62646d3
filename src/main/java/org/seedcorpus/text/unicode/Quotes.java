package org.seedcorpus.text.unicode;

import com.ibm.icu.text.UnicodeSet;

/** The double quotation marks, and the marks that are typed for them. */
public final class Quotes {
  /** “ ” „ ‟, which open in one language and close in another. */
  public static final UnicodeSet CURLY = new UnicodeSet("[\u201C-\u201F]").freeze();

  /** « and ». */
  public static final UnicodeSet ANGLE = new UnicodeSet("[\u00AB\u00BB]").freeze();

  /** All of them, with the ASCII mark. */
  public static final UnicodeSet DOUBLE =
      new UnicodeSet("[\"]").addAll(CURLY).addAll(ANGLE).freeze();

  /** „ opens a quotation in every language that writes it. */
  public static final char LOW = '\u201E';

  /** ″, the symbol for inches and seconds. */
  public static final char DOUBLE_PRIME = '\u2033';

  /** ״, the Hebrew mark of abbreviations. */
  public static final char GERSHAYIM = '\u05F4';

  private static final String MAY_CLOSE = "\"\u00BB\u201C\u201D\u2019";

  private Quotes() {}

  /** Returns whether the unit is a double quotation mark, or may be typed for one. */
  public static boolean isDouble(char c) {
    return c == '"'
        || c == '\u00AB'
        || c == '\u00BB'
        || c == GERSHAYIM
        || c >= '\u201C' && c <= '\u201F'
        || c == DOUBLE_PRIME;
  }

  /** Returns whether the code point is « or ». */
  public static boolean isAngle(int c) {
    return c == 0xAB || c == 0xBB;
  }

  /** Returns whether the code point is a curly mark. */
  public static boolean isCurly(int c) {
    return c >= 0x201C && c <= 0x201F;
  }

  /** Returns whether the code point may close a quotation. */
  public static boolean mayClose(int c) {
    return MAY_CLOSE.indexOf(c) >= 0;
  }
}
