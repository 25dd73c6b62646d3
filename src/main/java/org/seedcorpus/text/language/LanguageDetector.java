package org.seedcorpus.text.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.CharBuffer;
import java.util.concurrent.ConcurrentHashMap;
import org.seedcorpus.text.unicode.NfcInert;

/**
 * Names the language of a text: by the script of most of its letters, and where several languages
 * share that script, by their letters, groups of letters and words.
 *
 * <p>Of a text longer than 768 UTF-16 units, 4 pieces of 48 spread over it are looked at first;
 * where these do not tell the language plainly, 16 pieces of 256.
 */
public final class LanguageDetector {
  private static final int PIECES = 16;
  private static final int PIECE = 256;

  private static final ConcurrentHashMap<String, Language> KNOWN = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<Language, Boolean> TOLD = new ConcurrentHashMap<>();

  /** Fewer letters than this are a name or a unit, no text. */
  private static final int FEWEST_LETTERS = 8;

  /** Letters enough to rely on a script that one language is written in. */
  private static final int ENOUGH_LETTERS = 16;

  private static final int QUICK_PIECES = 4;
  private static final int QUICK_PIECE = 48;

  /** A language that leads so clearly in a few letters also does in all. */
  private static final double QUICK_LEAD = 2;

  private LanguageDetector() {}

  /** Returns the language of most of the text. */
  public static DetectedLanguage detect(CharSequence text) {
    if (new LineFeedText(text).length() > 4 * QUICK_PIECES * QUICK_PIECE) {
      DetectedLanguage quick = detect(sample(text, QUICK_PIECES, QUICK_PIECE), QUICK_LEAD, true);
      if (quick.confident()) {
        return quick;
      }
    }
    return detect(sample(text, PIECES, PIECE), 1, false);
  }

  /**
   * Returns whether a few pieces of the text plainly are in the language or one close to it; false
   * if it takes a closer look to say so.
   */
  public static boolean isPlainly(Language language, CharSequence text) {
    if (new LineFeedText(text).length() <= 2 * QUICK_PIECES * QUICK_PIECE) {
      return false;
    }
    return isPlainly(language, detect(quarters(text), QUICK_LEAD, true))
        || isPlainly(language, detect(sample(text, QUICK_PIECES, QUICK_PIECE), QUICK_LEAD, true));
  }

  private static boolean isPlainly(Language language, DetectedLanguage found) {
    return language.isCloseTo(found.language())
        && (found.confident() || language.isCloseTo(found.runnerUp()));
  }

  /**
   * Detects the language of a sample.
   *
   * @param pure whether only a sample that is nearly all of one script counts
   */
  private static DetectedLanguage detect(char[] sample, double lead, boolean pure) {
    int[] counts = new int[ScriptTable.COUNT];
    for (char c : sample) {
      counts[ScriptTable.of(c)]++;
    }
    counts[ScriptTable.NONE] = 0;
    int script = ScriptTable.NONE;
    int all = 0;
    int letters = 0;
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] > 0 || s == UScript.HAN) { // kana count as Han
        int weight = weight(counts, s);
        all += weight;
        script = weight > letters ? s : script;
        letters = Math.max(letters, weight);
      }
    }
    if (letters < FEWEST_LETTERS || pure && 10 * letters < 9 * all) {
      return DetectedLanguage.NONE;
    }
    String only = onlyLanguage(script, counts);
    return only.isEmpty()
        ? NaiveBayesModel.of(script).detect(sample, sample.length, lead)
        : new DetectedLanguage(known(only), letters >= ENOUGH_LETTERS, Language.UNDETERMINED);
  }

  /**
   * Returns whether a text in the language, in the script that its tag names or implies, is told
   * from texts in others: if not, it may be given the name of another language, or none.
   */
  public static boolean canTell(Language language) {
    return TOLD.computeIfAbsent(language, LanguageDetector::isTold);
  }

  private static boolean isTold(Language language) {
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

  private static Language known(String tag) {
    return KNOWN.computeIfAbsent(tag, Language::of);
  }

  /** Returns so many pieces spread over the text, in NFC; all of a text that is not longer. */
  private static char[] sample(CharSequence text, int pieces, int piece) {
    LineFeedText lines = new LineFeedText(text);
    int length = lines.length();
    char[] sample = new char[length <= pieces * piece ? length : pieces * (piece + 1)];
    if (length <= pieces * piece) {
      lines.copy(0, length, sample, 0);
      return composed(sample);
    }
    for (int p = 0; p < pieces; p++) {
      int start = (int) ((long) (length - piece) * p / (pieces - 1));
      int at = p * (piece + 1);
      lines.copy(start, start + piece, sample, at);
      sample[at + piece] = ' ';
    }
    return composed(sample);
  }

  /** Returns a few words after a quarter of the text and a few before the last quarter. */
  private static char[] quarters(CharSequence text) {
    LineFeedText lines = new LineFeedText(text);
    int length = lines.length();
    char[] sample = new char[2 * QUICK_PIECE + 1];
    lines.copy(length / 4, length / 4 + QUICK_PIECE, sample, 0);
    int second = length - length / 4 - QUICK_PIECE;
    lines.copy(second, second + QUICK_PIECE, sample, QUICK_PIECE + 1);
    sample[QUICK_PIECE] = ' ';
    return composed(sample);
  }

  private static char[] composed(char[] sample) {
    return mayCompose(sample)
        ? Normalizer2.getNFCInstance().normalize(CharBuffer.wrap(sample)).toCharArray()
        : sample;
  }

  /** Returns whether the sample may not be in NFC. */
  private static boolean mayCompose(char[] sample) {
    for (char c : sample) {
      if (!NfcInert.is(c)) {
        return true;
      }
    }
    return false;
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
