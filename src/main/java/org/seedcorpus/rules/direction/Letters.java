package org.seedcorpus.rules.direction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.text.SeedText;

/** What kind of letter, mark or digit a character is, as far as the rules of direction ask. */
final class Letters {
  /** Letters of the Arabic script as they should be stored: no tatweel, no presentation forms. */
  static final UnicodeSet ARABIC =
      new UnicodeSet("[[[:sc=Arab:]&[:L:]]-[\\u0640\\uFB50-\\uFDFF\\uFE70-\\uFEFF]]").freeze();

  static final UnicodeSet HEBREW = new UnicodeSet("[[:sc=Hebr:]&[:L:]]").freeze();

  private static final UnicodeSet MARKS = new UnicodeSet("[:M:]").freeze();

  private Letters() {}

  static boolean isArabic(int c) {
    return c >= 0x620 && ARABIC.contains(c);
  }

  static boolean isHebrew(int c) {
    return c >= 0x5D0 && c <= 0xFB4F && HEBREW.contains(c);
  }

  /** Says whether the character combines with the one before it. */
  static boolean isMark(int c) {
    return c >= 0x300 && MARKS.contains(c);
  }

  /** Returns the character that the marks before the index stand on, or -1. */
  static int baseBefore(SeedText text, int index) {
    int i = index;
    while (i > 0) {
      int c = text.codePointBefore(i);
      if (!isMark(c)) {
        return c;
      }
      i -= Character.charCount(c);
    }
    return -1;
  }

  /** Returns the first character from the index on that is no combining mark, or -1. */
  static int baseFrom(SeedText text, int index) {
    int i = index;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isMark(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  /** Returns 1 for a strong left-to-right character, -1 for a right-to-left one, else 0. */
  static int direction(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.LEFT_TO_RIGHT
        ? 1
        : direction == UCharacterDirection.RIGHT_TO_LEFT
                || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
            ? -1
            : 0;
  }
}
