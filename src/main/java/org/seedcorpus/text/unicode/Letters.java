package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;

/** Letters and numbers of all scripts (General_Category L and N). */
public final class Letters {
  private Letters() {}

  /** Returns whether there is a letter in the text. */
  public static boolean areIn(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      if (UCharacter.isLetter(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Returns whether the code point is a letter of ASCII. */
  public static boolean isAscii(int codePoint) {
    int small = codePoint | 0x20;
    return small >= 'a' && small <= 'z';
  }

  /** Returns whether the code point has the general category N: a digit, «½», «Ⅳ». */
  public static boolean isNumber(int codePoint) {
    return switch (UCharacter.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
