package org.seedcorpus.rules.repetition;

import com.ibm.icu.lang.UScript;

/** Languages that are written in several scripts at once: Japanese, Korean, Chinese. */
final class SharedScripts {
  private SharedScripts() {}

  /** Returns whether text in the language of the one script may have words in the other. */
  static boolean contain(int language, int word) {
    return switch (language) {
      case UScript.JAPANESE,
          UScript.KOREAN,
          UScript.SIMPLIFIED_HAN,
          UScript.TRADITIONAL_HAN,
          UScript.HAN,
          UScript.HANGUL ->
          word == UScript.HAN
              || word == UScript.HIRAGANA
              || word == UScript.KATAKANA
              || word == UScript.HANGUL;
      default -> false;
    };
  }
}
