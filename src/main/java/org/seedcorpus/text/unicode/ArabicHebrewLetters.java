package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.UnicodeSet;

/** What kind of letter, mark or digit a character is, as far as the rules of direction ask. */
public final class ArabicHebrewLetters {
  /** Letters of the Arabic script as they should be stored: no tatweel, no presentation forms. */
  public static final UnicodeSet ARABIC =
      CharacterSets.of("[[[:sc=Arab:]&[:L:]]-[\\u0640\\uFB50-\\uFDFF\\uFE70-\\uFEFF]]");

  public static final UnicodeSet HEBREW = CharacterSets.of("[[:sc=Hebr:]&[:L:]]");

  private static final UnicodeSet MARKS = CharacterSets.of("[:M:]");

  private ArabicHebrewLetters() {}

  public static boolean isArabic(int c) {
    return c >= 0x620 && ARABIC.contains(c);
  }

  public static boolean isHebrew(int c) {
    return c >= 0x5D0 && c <= 0xFB4F && HEBREW.contains(c);
  }

  /** Returns whether the character combines with the one before it. */
  public static boolean isMark(int c) {
    return c >= 0x300 && MARKS.contains(c);
  }

  /** Returns the character that the marks before the index stand on, or -1. */
  public static int baseBefore(CharSequence text, int index) {
    int i = index;
    while (i > 0) {
      int c = Character.codePointBefore(text, i);
      if (!isMark(c)) {
        return i == 1 && c == '\uFEFF' ? -1 : c; // a byte order mark is not part of the text
      }
      i -= Character.charCount(c);
    }
    return -1;
  }

  /** Returns the first character from the index on that is not a combining mark, or -1. */
  public static int baseFrom(CharSequence text, int index) {
    int i = index;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      if (!isMark(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  /** Returns 1 for a strong left-to-right character, -1 for a right-to-left one, else 0. */
  public static int direction(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.LEFT_TO_RIGHT
        ? 1
        : direction == UCharacterDirection.RIGHT_TO_LEFT
                || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
            ? -1
            : 0;
  }
}
