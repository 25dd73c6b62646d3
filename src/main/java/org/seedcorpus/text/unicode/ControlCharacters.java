package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import org.jspecify.annotations.Nullable;

/** Characters that are invisible or act on the characters around them. */
public final class ControlCharacters {
  private static final byte NO = 1;
  private static final byte YES = 2;

  /**
   * What {@link #computed} says of the Basic Multilingual Plane, 0 where nobody has asked yet:
   * every report asks of every unit. A race is harmless, as all threads compute the same.
   */
  private static final byte[] DANGEROUS = new byte[Character.MAX_VALUE + 1];

  private ControlCharacters() {}

  /**
   * Returns whether the character must not reach a reader's screen as it is: controls, what
   * reorders text, what hides in it, lone surrogates. Joiners and direction marks are not among
   * them.
   */
  public static boolean isDangerous(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return computed(codePoint);
    }
    byte known = DANGEROUS[codePoint];
    if (known == 0) {
      known = computed(codePoint) ? YES : NO;
      DANGEROUS[codePoint] = known;
    }
    return known == YES;
  }

  private static boolean computed(int codePoint) {
    if (codePoint < 0x20) {
      return codePoint != '\t';
    }
    if (codePoint < 0x7F) {
      return false;
    }
    if (codePoint >= 0x200C && codePoint <= 0x200F || codePoint == 0x061C) {
      return false;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.CONTROL,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR,
          UCharacterCategory.SURROGATE,
          UCharacterCategory.UNASSIGNED ->
          true;
      case UCharacterCategory.FORMAT -> !isArabicSign(codePoint);
      default -> codePoint == 0xFFFD;
    };
  }

  /** Format characters that are visible: Arabic number and end-of-ayah signs, for instance. */
  private static boolean isArabicSign(int codePoint) {
    return codePoint >= 0x0600 && codePoint <= 0x0605
        || codePoint == 0x06DD
        || codePoint == 0x070F
        || codePoint >= 0x0890 && codePoint <= 0x0891
        || codePoint == 0x08E2;
  }

  /**
   * Returns whether the character is invisible but belongs in text: joiners and direction marks.
   */
  public static boolean isSoft(int codePoint) {
    return codePoint >= 0x200C && codePoint <= 0x200F || codePoint == 0x061C;
  }

  /** Returns whether the character is a space that looks like the common one, or like none. */
  public static boolean isOddSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint >= 0x80 && UCharacter.getType(codePoint) == UCharacterCategory.SPACE_SEPARATOR;
  }

  /** Returns the text with dangerous characters written as {@code <U+202E>}, on one line. */
  public static String escaped(String text) {
    @Nullable StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isDangerous(codePoint)) {
        if (out == null) {
          out = new StringBuilder(text.substring(0, i));
        }
        out.append('<').append(CharacterNames.number(codePoint)).append('>');
      } else if (out != null) {
        out.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out == null ? text : out.toString();
  }
}
