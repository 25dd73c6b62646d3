package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;

/** Letters of all scripts (General_Category L). */
public final class Letters {
  private Letters() {}

  /** Returns whether there is a letter in the text. */
  public static boolean areIn(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      if (UCharacter.isLetter(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
