package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Right-to-left text that is stored in visual order, put into logical order: the reverse of what a
 * display does (UAX #9). Numbers and words that run from left to right keep their order,
 * presentation forms become letters, brackets are mirrored.
 */
public final class LogicalOrder {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private LogicalOrder() {}

  /** Returns one line in logical order. */
  public static String of(String visual) {
    StringBuilder logical = new StringBuilder(visual.length());
    int end = visual.length();
    while (end > 0) {
      int c = visual.codePointBefore(end);
      int start = end - Character.charCount(c);
      if (isLeftToRight(c)) {
        start = runStart(visual, start);
        logical.append(visual, start, end);
      } else if (JoiningForms.isPresentationForm(c)) {
        logical.append(NFKC.normalize(Character.toString(c)));
      } else {
        logical.appendCodePoint(UCharacter.getMirror(c));
      }
      end = start;
    }
    return logical.toString();
  }

  /** Returns where the run of left-to-right text begins that holds the position. */
  private static int runStart(String text, int index) {
    int start = index;
    boolean letters = ArabicHebrewLetters.direction(text.codePointAt(start)) == 1;
    int i = start;
    while (i > 0) {
      int c = text.codePointBefore(i);
      boolean between = start - i < 1 && ".,:/-_@'\u2019&".indexOf(c) >= 0 || c == ' ' && letters;
      if (isLeftToRight(c)) {
        start = i - Character.charCount(c);
        letters = ArabicHebrewLetters.direction(c) == 1;
      } else if (!between) {
        break;
      }
      i -= Character.charCount(c);
    }
    return start;
  }

  private static boolean isLeftToRight(int c) {
    return UCharacter.isDigit(c) || ArabicHebrewLetters.direction(c) == 1;
  }
}
