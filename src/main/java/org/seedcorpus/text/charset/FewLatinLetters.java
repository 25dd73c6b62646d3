package org.seedcorpus.text.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.unicode.Letters;

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
  private static final String LETTERS = "àâáäãåæçèéêëîïíìñóôòöõøœßùûúüÿýðþšž";

  private static final String SIGNS = "\u00A0“”‘’–—…•«»°§£€©®¡¿½¼¾²³·";

  /** Letters that are words by themselves: “la città è”, “Ó Briain”, “en ö”. */
  private static final String WORDS = "àèéóòáíåöøæ";

  private static final byte NO_BREAK = (byte) 0xA0;

  private FewLatinLetters() {}

  /** Returns whether each byte that is not ASCII stands where such a letter or sign may stand. */
  static boolean are(byte[] bytes) {
    boolean hasThorn = false;
    boolean hasOthers = false;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        char c = WESTERN.character(bytes[i]);
        boolean beside = isBesideAscii(bytes, i);
        boolean word = isBlank(bytes, i - 1) && isBlank(bytes, i + 1);
        boolean letter = isLetter(bytes[i]);
        if (touchesOthers(bytes, i)
            || !(letter
                ? beside || word && WORDS.indexOf(LetterFolding.fold(c)) >= 0
                : SIGNS.indexOf(c) >= 0)) {
          return false;
        }
        hasThorn |= isThorn(c);
        hasOthers |= letter && !isThorn(c);
      }
    }
    return hasOthers || !hasThorn;
  }

  /** Icelandic alone writes it, and no sentence without vowels that have accents. */
  private static boolean isThorn(char c) {
    return c == 'þ' || c == 'Þ';
  }

  /** Returns whether the byte goes on a run of them that two letters, as in “één”, do not make. */
  private static boolean touchesOthers(byte[] bytes, int i) {
    if (i == 0 || bytes[i - 1] >= 0 || bytes[i] == NO_BREAK || bytes[i - 1] == NO_BREAK) {
      return false;
    }
    if (WESTERN.character(bytes[i - 1]) == '’') {
      return !isLetter(bytes[i]) || !isAsciiLetter(bytes, i - 2);
    }
    boolean three = i > 1 && bytes[i - 2] < 0;
    return three || !isLetter(bytes[i - 1]) || !isLetter(bytes[i]);
  }

  /** Returns whether an ASCII letter is before or after it, or after one more letter. */
  private static boolean isBesideAscii(byte[] bytes, int i) {
    return isAsciiLetter(bytes, i - 1)
        || isAsciiLetter(bytes, i + 1)
        || isAsciiLetter(bytes, i - 2) && isLetter(bytes[i - 1])
        || isAsciiLetter(bytes, i + 2) && isLetter(bytes[i + 1]);
  }

  private static boolean isLetter(byte b) {
    return LETTERS.indexOf(LetterFolding.fold(WESTERN.character(b))) >= 0;
  }

  /** Returns the charset, windows-1252 if nothing speaks for another. */
  static String charset(byte[] bytes, @Nullable String language) {
    return new SingleByteScorer(bytes, language).bestOf(CHARSETS).charset();
  }

  private static boolean isAsciiLetter(byte[] bytes, int i) {
    return i >= 0 && i < bytes.length && Letters.isAscii(bytes[i] & 0xFF);
  }

  private static boolean isBlank(byte[] bytes, int i) {
    return i < 0 || i >= bytes.length || bytes[i] >= 0 && bytes[i] <= ' ';
  }
}
