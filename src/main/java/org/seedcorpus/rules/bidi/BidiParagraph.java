package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;

/**
 * What the bidirectional algorithm lays out as one: the text between two paragraph separators (UAX
 * #9 P1, Bidi_Class B), as the range {@code [start, end)} of UTF-16 units.
 */
public record BidiParagraph(SeedText text, int start, int end) {
  /**
   * Returns the paragraph that holds the index if no earlier character of it is in the set, else
   * null: so a rule that is called for each of these characters sees a paragraph once, and the time
   * is linear.
   */
  public static @Nullable BidiParagraph ofFirst(SeedText text, int index, UnicodeSet characters) {
    int start = index;
    while (start > text.start() && !isSeparator(text.charAt(start - 1))) {
      start--;
      if (characters.contains(text.charAt(start))) {
        return null;
      }
    }
    int end = index;
    while (end < text.length() && !isSeparator(text.charAt(end))) {
      end++;
    }
    return new BidiParagraph(text, start, end);
  }

  private static boolean isSeparator(char c) {
    return c == '\n' || c == '\r' || c >= 0x1C && c <= 0x1E || c == 0x85 || c == 0x2029;
  }
}
