package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;

/**
 * Arabic letters stored as presentation forms: each form says whether it joins the letter before
 * and the letter after it, and so whether a text is in logical or in visual order.
 */
public final class JoiningForms {
  private JoiningForms() {}

  /** Returns whether the character is in a block of Hebrew or Arabic presentation forms. */
  public static boolean isPresentationForm(int c) {
    return c >= 0xFB1D && c <= 0xFDFB || c >= 0xFE70 && c <= 0xFEFC;
  }

  /**
   * Returns 1 if two forms, one stored right after the other, are joined in this order, -1 if they
   * are in the opposite order, and 0 if neither or both.
   */
  public static int order(char first, char second) {
    return direction(
        joinsNext(first) && joinsPrevious(second), joinsPrevious(first) && joinsNext(second));
  }

  /**
   * Returns the same of two forms with a blank between them. Only medial forms tell, which neither
   * begin nor end a word.
   */
  public static int orderOverBlank(char first, char second) {
    return isMedial(first) || isMedial(second) ? order(first, second) : 0;
  }

  private static int direction(boolean forward, boolean backward) {
    return forward == backward ? 0 : forward ? 1 : -1;
  }

  private static boolean isMedial(char c) {
    return joinsNext(c) && joinsPrevious(c);
  }

  /** Returns whether the form is that of a letter joined to the next one. */
  public static boolean joinsNext(char c) {
    int type = type(c);
    return type == DecompositionType.INITIAL || type == DecompositionType.MEDIAL;
  }

  /** Returns whether the form is that of a letter joined to the one before. */
  public static boolean joinsPrevious(char c) {
    int type = type(c);
    return type == DecompositionType.FINAL || type == DecompositionType.MEDIAL;
  }

  private static int type(char c) {
    return UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
  }
}
