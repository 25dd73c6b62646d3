package org.seedcorpus.text.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * Names the language of a text: by the script of most of its letters, and where several languages
 * share that script, by their letters, groups of letters and words.
 *
 * <p>Of a text longer than 4,096 characters, 16 pieces spread over it are looked at.
 */
public final class LanguageDetector {
  private static final int PIECES = 16;
  private static final int PIECE = 256;

  /** Fewer letters than this are a name or a unit, no text. */
  private static final int FEWEST_LETTERS = 8;

  /** Letters enough to rely on a script that one language is written in. */
  private static final int ENOUGH_LETTERS = 16;

  private LanguageDetector() {}

  /** Returns what language most of the text is in. */
  public static DetectedLanguage detect(CharSequence text) {
    CharSequence sample = sample(text);
    int[] counts = new int[ScriptTable.COUNT];
    for (int i = 0; i < sample.length(); i++) {
      counts[ScriptTable.of(sample.charAt(i))]++;
    }
    counts[ScriptTable.NONE] = 0;
    int script = ScriptTable.NONE;
    for (int s = 0; s < counts.length; s++) {
      if (weight(counts, s) > weight(counts, script)) {
        script = s;
      }
    }
    int letters = weight(counts, script);
    if (letters < FEWEST_LETTERS) {
      return DetectedLanguage.NONE;
    }
    String only = onlyLanguage(script, counts);
    return only.isEmpty()
        ? NaiveBayesModel.of(script).detect(sample, script)
        : new DetectedLanguage(Language.of(only), letters >= ENOUGH_LETTERS, Language.UNDETERMINED);
  }

  /**
   * Says whether a text in the language, in the script that its tag names or implies, is told from
   * texts in others: if not, it may be given the name of another language, or none.
   */
  public static boolean canTell(Language language) {
    int[] scripts = UScript.getCode(ULocale.forLanguageTag(language.tag()));
    for (int script : scripts == null ? new int[0] : scripts) {
      String only = onlyLanguage(script, new int[ScriptTable.COUNT]);
      if (only.isEmpty()
          ? NaiveBayesModel.of(script).has(language)
          : only.equals(language.base()) || script == UScript.HAN) {
        return true;
      }
    }
    return false;
  }

  private static CharSequence sample(CharSequence text) {
    StringBuilder sample = new StringBuilder(PIECES * (PIECE + 1));
    int length = text.length();
    if (length <= PIECES * PIECE) {
      sample.append(text);
    } else {
      for (int p = 0; p < PIECES; p++) {
        int start = (int) ((long) (length - PIECE) * p / (PIECES - 1));
        sample.append(text, start, start + PIECE).append(' ');
      }
    }
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    return nfc.isNormalized(sample) ? sample : nfc.normalize(sample);
  }

  /** A Chinese, Japanese or Korean character says as much as two letters. */
  private static int weight(int[] counts, int script) {
    return switch (script) {
      case UScript.HAN -> 2 * (counts[UScript.HAN] + kana(counts));
      case UScript.HIRAGANA, UScript.KATAKANA -> 0;
      case UScript.HANGUL -> 2 * counts[UScript.HANGUL];
      default -> counts[script];
    };
  }

  private static int kana(int[] counts) {
    return counts[UScript.HIRAGANA] + counts[UScript.KATAKANA];
  }

  /** Returns the one language that is commonly written in a script, or an empty string. */
  private static String onlyLanguage(int script, int[] counts) {
    return switch (script) {
      case UScript.GREEK -> "el";
      case UScript.ARMENIAN -> "hy";
      case UScript.GEORGIAN -> "ka";
      case UScript.THAI -> "th";
      case UScript.LAO -> "lo";
      case UScript.KHMER -> "km";
      case UScript.MYANMAR -> "my";
      case UScript.TIBETAN -> "bo";
      case UScript.HANGUL -> "ko";
      case UScript.GUJARATI -> "gu";
      case UScript.GURMUKHI -> "pa";
      case UScript.ORIYA -> "or";
      case UScript.TAMIL -> "ta";
      case UScript.TELUGU -> "te";
      case UScript.KANNADA -> "kn";
      case UScript.MALAYALAM -> "ml";
      case UScript.SINHALA -> "si";
      case UScript.THAANA -> "dv";
      case UScript.TIFINAGH -> "zgh";
      case UScript.NKO -> "nqo";
      case UScript.OL_CHIKI -> "sat";
      case UScript.SYRIAC -> "syr";
      case UScript.CHEROKEE -> "chr";
      // Nearly every Japanese clause has kana; a Chinese text quotes some at most.
      case UScript.HAN -> 20 * kana(counts) > counts[UScript.HAN] ? "ja" : "zh";
      default -> "";
    };
  }
}
