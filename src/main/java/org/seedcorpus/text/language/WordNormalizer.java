package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/**
 * How two spellings of a word are compared: after NFKC, which resolves presentation forms, and full
 * case folding, without tatweel, bidi marks, joiners and other zero-width characters, and without
 * the vowel marks of Arabic and Hebrew; all apostrophes, geresh and gershayim are ASCII. In Turkish
 * and Azerbaijani, I and İ fold to ı and i.
 *
 * <p>Letters are never folded into each other: ي and ی, ك and ک, أ and ا stay apart, because a pair
 * that differs in them is no repeat that anybody typed twice.
 */
public final class WordNormalizer {
  /** Vowel marks, Quranic signs and cantillation: all non-spacing marks of the two scripts. */
  private static final UnicodeSet VOWEL_MARKS =
      new UnicodeSet(
              "[[\\u0610-\\u061A\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E8"
                  + "\\u06EA-\\u06ED\\u08D3-\\u08FF]"
                  + "[\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7]]")
          .freeze();

  private WordNormalizer() {}

  /** Returns the word as the word lists of the language have it. */
  public static String fold(CharSequence word, Language language) {
    StringBuilder kept = new StringBuilder(word.length());
    String composed = Normalizer2.getNFKCInstance().normalize(word);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isIgnored(c) && !isVowelMark(c)) {
        kept.append(plain(c));
      }
    }
    boolean turkic = language.base().equals("tr") || language.base().equals("az");
    return UCharacter.foldCase(kept.toString(), !turkic);
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', 'ʼ', '׳' -> '\'';
      case '״', '”' -> '"';
      default -> c;
    };
  }

  /** Returns whether the character leaves a word the same: tatweel, or an invisible character. */
  public static boolean isIgnored(char c) {
    return switch (c) {
      case '\u0640', '\u00AD', '\u061C', '\u2060', '\uFEFF' -> true;
      default ->
          c >= '\u200B' && c <= '\u200F'
              || c >= '\u202A' && c <= '\u202E'
              || c >= '\u2066' && c <= '\u2069';
    };
  }

  /** Returns whether the character is a vowel mark of Arabic or Hebrew. */
  public static boolean isVowelMark(char c) {
    return c >= '\u0591' && c <= '\u08FF' && VOWEL_MARKS.contains(c);
  }
}
