package org.seedcorpus.text.charset;

/**
 * The bits that it costs that a character which is no letter, or a capital, stands where it stands,
 * in any language.
 */
final class PunctuationCost {
  /** A character that text never holds: undefined, a control, or unassigned. */
  static final int IMPOSSIBLE = 30;

  private static final String COMMON = "\u00A0“”‘’«»–—…•·°„‚€";
  private static final String KNOWN = "©®™§£¥¢¿¡²³½¼¾±×÷´¨¸¹ªº،؛؟\u200E\u200F־׳״₪№‹›†‡‰¬¦µ\u00AD";

  private PunctuationCost() {}

  /** The cost of a sign by itself; nothing for ASCII. */
  static int of(char c) {
    if (c < 0x80) {
      return c < ' ' && c != '\n' && c != '\r' && c != '\t' ? 12 : 0;
    }
    if (COMMON.indexOf(c) >= 0) {
      return 6;
    }
    if (KNOWN.indexOf(c) >= 0) {
      return 9;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          IMPOSSIBLE;
      case Character.DECIMAL_DIGIT_NUMBER -> 8;
      case Character.OTHER_SYMBOL -> c == SingleByteCharset.UNDEFINED ? IMPOSSIBLE : 14;
      default -> 13;
    };
  }

  /** What it costs that a sign touches letters, over what it costs elsewhere. */
  static int beside(boolean letterBefore, char sign, boolean letterAfter) {
    if (letterBefore && letterAfter) {
      return "’·\u00AD״׳".indexOf(sign) >= 0 ? 1 : 6;
    }
    boolean wrongSide =
        letterAfter ? "»”’…".indexOf(sign) >= 0 : letterBefore && "«„‚‘".indexOf(sign) >= 0;
    return wrongSide ? 4 : 0;
  }

  /** The cost of a capital or small letter after the character before it. */
  static int letterCase(char before, char c) {
    if (Character.isUpperCase(c)) {
      return Character.isLowerCase(before) ? 8 : Character.isUpperCase(before) ? 1 : 3;
    }
    return 0;
  }
}
