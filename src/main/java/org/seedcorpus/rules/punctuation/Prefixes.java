package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.text.SeedText;

/** The words of one letter that Arabic writes together with the next word, even a quoted one. */
final class Prefixes {
  private static final String LETTERS = "\u0648\u0641\u0628\u0643\u0644";

  private static final char TATWEEL = '\u0640';

  /** «وبـ» is one, longer words are not. */
  private static final int LONGEST = 2;

  private Prefixes() {}

  /** Returns whether what precedes the index, up to a blank, is such a word. */
  static boolean isBefore(SeedText text, int index) {
    int end = index;
    while (end > 0 && text.charAt(end - 1) == TATWEEL) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && LETTERS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < end
        && end - start <= LONGEST
        && (start == 0 || !UCharacter.isLetterOrDigit(text.charAt(start - 1)));
  }
}
