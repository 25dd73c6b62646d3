package org.seedcorpus.rules.bidi;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.JoiningForms;

/** How much of a line that is not in logical order is in visual order. */
final class VisualLine {
  private VisualLine() {}

  /**
   * Returns whether the whole line is in visual order, as far as its presentation forms tell: each
   * of them must join, or not join, the letters that are beside it once the line is reversed.
   */
  static boolean isWhole(String visual) {
    for (int i = 1; i < visual.length(); i++) {
      char after = visual.charAt(i - 1); // in logical order
      char before = visual.charAt(i);
      boolean formBefore = JoiningForms.isPresentationForm(before);
      boolean formAfter = JoiningForms.isPresentationForm(after);
      if (!(formBefore || formAfter) || !isArabic(before) || !isArabic(after)) {
        continue;
      }
      if (formBefore && formAfter) {
        if (JoiningForms.joinsNext(before) != JoiningForms.joinsPrevious(after)) {
          return false;
        }
      } else if (formBefore ? JoiningForms.joinsNext(before) : JoiningForms.joinsPrevious(after)) {
        if (!joins(formBefore ? after : before, formBefore)) {
          return false;
        }
      } else if (formAfter && !isRightJoiningOrNone(before)) {
        return false; // a letter that would join this one, were it beside it
      }
    }
    return true;
  }

  private static boolean isArabic(char c) {
    return ArabicHebrewLetters.isArabic(c) || JoiningForms.isPresentationForm(c);
  }

  private static boolean joins(char c, boolean withPrevious) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return type == JoiningType.DUAL_JOINING || withPrevious && type == JoiningType.RIGHT_JOINING;
  }

  private static boolean isRightJoiningOrNone(char c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE) != JoiningType.DUAL_JOINING;
  }
}
