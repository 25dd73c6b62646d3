package org.seedcorpus.rules.punctuation;

import org.seedcorpus.text.SeedText;

/** The ASCII quotation mark as it is typed for U+064B ARABIC FATHATAN, after the alef of a word. */
final class Tanwin {
  private static final char ALEF = '\u0627';

  private Tanwin() {}

  /** Returns whether the mark at the index follows a word's alef, and no letter follows it. */
  static boolean isAt(SeedText text, int index) {
    return text.charAt(index) == '"'
        && index > 1
        && text.charAt(index - 1) == ALEF
        && Character.isLetter(text.charAt(index - 2))
        && (index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
  }
}
