package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.LooseFold;
import org.seedcorpus.text.unicode.UnspacedScripts;

/** What lies between two words. */
enum WordGap {
  /** Nothing, or a zero-width space: words of a script without spaces. */
  NONE,
  /** One or two spaces, perhaps with invisible marks. */
  SPACE,
  /** One line end. */
  LINE,
  /** Punctuation, a tab, a wide gap as in a table, a blank line: the two are no neighbours. */
  BROKEN;

  /** So many spaces set columns apart. */
  private static final int WIDE = 3;

  static WordGap between(SeedText text, int left, int right) {
    if (left == right) {
      return UnspacedScripts.contains(text.charAt(right)) ? NONE : BROKEN;
    }
    int spaces = 0;
    int lines = 0;
    int from = isGeresh(text, left) ? left + 1 : left;
    for (int i = from; i < right && lines < 2; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ', '\u00A0', '\u202F', '\u2009', '\u3000' -> spaces++;
        case '\n' -> lines++;
        case '\r' -> lines += i + 1 < right && text.charAt(i + 1) == '\n' ? 0 : 1;
        case '\t', '>' -> { // a line may be indented or quoted
          if (lines == 0) {
            return BROKEN;
          }
        }
        default -> {
          if (c == '\u0640' || LooseFold.of(c) != LooseFold.NOTHING) {
            return BROKEN;
          }
        }
      }
    }
    if (lines > 0) {
      return lines == 1 ? LINE : BROKEN;
    }
    // Where words have no spaces between them, a space is punctuation.
    if (UnspacedScripts.contains(text.charAt(right))) {
      return spaces == 0 ? NONE : BROKEN;
    }
    return spaces == 0 || spaces >= WIDE ? BROKEN : SPACE;
  }

  /** Returns whether a geresh ends the Hebrew word before the index: «ג׳ורג׳». */
  private static boolean isGeresh(SeedText text, int index) {
    char c = text.charAt(index);
    return (c == '׳' || c == '\'' || c == '’')
        && index > 0
        && ArabicHebrewLetters.isHebrew(text.charAt(index - 1));
  }

  /** Returns whether the words stand one after the other in one line. */
  boolean isInLine() {
    return this == SPACE || this == NONE;
  }
}
