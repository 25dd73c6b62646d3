package org.seedcorpus.text.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in ASCII but for a few bytes, each of which is an accented letter or a sign in it. */
final class FewLatinLetters {
  private static final SingleByteCharset WESTERN = SingleByteCharsets.of("windows-1252");

  private static final List<SingleByteCharset> CHARSETS =
      List.of(
          WESTERN,
          SingleByteCharsets.of("windows-1250"),
          SingleByteCharsets.of("windows-1254"),
          SingleByteCharsets.of("windows-1257"));

  /** Letters of the languages of Western Europe, and the signs of their keyboards. */
  private static final String LETTERS = "àâáäãåæçèéêëîïíìñóôòöõøœßùûúüÿšž";

  private static final String SIGNS = "\u00A0“”‘’–—…•«»°§£€©®¡¿½¼¾²³·";

  private static final byte NO_BREAK = (byte) 0xA0;

  private FewLatinLetters() {}

  /** Returns whether each byte that is not ASCII stands where such a letter or sign may stand. */
  static boolean are(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        char c = WESTERN.character(bytes[i]);
        boolean beside = isAsciiLetter(bytes, i - 1) || isAsciiLetter(bytes, i + 1);
        boolean word = isBlank(bytes, i - 1) && isBlank(bytes, i + 1);
        boolean letter = LETTERS.indexOf(LetterFolding.fold(c)) >= 0;
        boolean touches =
            i > 0 && bytes[i - 1] < 0 && bytes[i] != NO_BREAK && bytes[i - 1] != NO_BREAK;
        if (touches || !(letter ? beside || word && c == 'à' : SIGNS.indexOf(c) >= 0)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the charset, windows-1252 if nothing speaks for another. */
  static String charset(byte[] bytes, @Nullable String language) {
    return new SingleByteScorer(bytes, language).bestOf(CHARSETS).charset();
  }

  private static boolean isAsciiLetter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && bytes[i] > 0 && LetterFolding.isLetter((char) bytes[i]);
  }

  private static boolean isBlank(byte[] bytes, int i) {
    return i < 0 || i >= bytes.length || bytes[i] >= 0 && bytes[i] <= ' ';
  }
}
