package org.seedcorpus.text.charset;

/** Tells which characters a Latin-script language does not write where they stand. */
final class ForeignCharacters {
  /** Signs that stand for letters in the charsets of Windows, DOS and the Macintosh. */
  private static final String SIGNS = "¢¿¡±¶°¤§¨·¸×÷ˆ˜¯˘˙˚˝˛ˇ‚„‡‰⁄";

  /** Signs that stand between letters in good text, or where a space was forgotten. */
  static final String BETWEEN_LETTERS = "\u00A0\u00AD’‘ʼ´·‧‐‑–—…«»‹›•®™©€£";

  private ForeignCharacters() {}

  /** Returns whether the language does not write the character where it stands. */
  static boolean isForeign(CharSequence text, int at, char c, BigramModel model) {
    if (c < 0x80) {
      return false;
    }
    boolean inWord = at > 0 && LetterFolding.isLetter(text.charAt(at - 1));
    if (LetterFolding.isLetter(c)) {
      return model.number(c) == BigramModel.UNKNOWN
          || inWord && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
    }
    boolean ofCatalan = c == '·' && inWord && LetterFolding.fold(text.charAt(at - 1)) == 'l';
    boolean times =
        c == '×' && at + 1 < text.length() && !LetterFolding.isLetter(text.charAt(at + 1));
    if (ofCatalan || times) {
      return false;
    }
    boolean sign =
        Character.getType(c) == Character.OTHER_NUMBER
            || SIGNS.indexOf(c) >= 0
            || c >= 0x2200 && c < 0x2600;
    boolean inside =
        at + 1 < text.length()
            && LetterFolding.isLetter(text.charAt(at + 1))
            && BETWEEN_LETTERS.indexOf(c) < 0;
    return inWord && (sign || inside);
  }

  /** Returns whether a letter or two follow, as in “it’s”, or stand before, as in “l’été”. */
  static boolean isApostrophe(String repaired, int at) {
    int before = 0;
    while (before < at && LetterFolding.isLetter(repaired.charAt(at - before - 1))) {
      before++;
    }
    int after = at + 1;
    while (after < repaired.length() && LetterFolding.isLetter(repaired.charAt(after))) {
      after++;
    }
    int letters = after - at - 1;
    boolean again = after < repaired.length() && repaired.charAt(after) == '’';
    return !again && letters > 0 && (letters <= 2 || before <= 2);
  }
}
