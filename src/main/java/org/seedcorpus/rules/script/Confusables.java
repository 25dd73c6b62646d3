package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * Letters of the Latin, Cyrillic and Greek scripts that look the same (UTS #39 confusables), as far
 * as words are typed with them. What merely resembles (ν v, α a) is left out.
 */
final class Confusables {
  static final int LATIN = 1;
  static final int CYRILLIC = 2;
  static final int GREEK = 4;
  static final int ARMENIAN = 8;

  /** The same letter in Latin and Cyrillic, pair by pair. */
  private static final String LATIN_CYRILLIC =
      "AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХYУaаcсeеhһiіjјkкoоpрsѕxхyуƏӘəә";

  /** The same letter in Latin and Greek. */
  private static final String LATIN_GREEK = "AΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧoο";

  private static final String CYRILLIC_GREEK = "АΑВΒЕΕНΗІΙКΚМΜОΟРΡТΤХΧоο";

  /** The same letter in Latin and Armenian, as typed for want of the other keyboard. */
  private static final String LATIN_ARMENIAN = "oօhհnոuսOՕSՏLԼ";

  private static final byte[] SCRIPTS = scripts();

  /** The letters of the scripts but Latin. */
  static final UnicodeSet NOT_LATIN = notLatin();

  private static final Map<Character, Character> TO_LATIN = new HashMap<>();
  private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
  private static final Map<Character, Character> TO_GREEK = new HashMap<>();
  private static final Map<Character, Character> TO_ARMENIAN = new HashMap<>();

  static {
    pairs(LATIN_CYRILLIC, TO_LATIN, TO_CYRILLIC);
    pairs(LATIN_GREEK, TO_LATIN, TO_GREEK);
    pairs(CYRILLIC_GREEK, TO_CYRILLIC, TO_GREEK);
    pairs(LATIN_ARMENIAN, new HashMap<>(), TO_ARMENIAN);
  }

  private Confusables() {}

  private static void pairs(
      String pairs, Map<Character, Character> toFirst, Map<Character, Character> toSecond) {
    for (int i = 0; i < pairs.length(); i += 2) {
      toSecond.put(pairs.charAt(i), pairs.charAt(i + 1));
      toFirst.put(pairs.charAt(i + 1), pairs.charAt(i));
    }
  }

  private static byte[] scripts() {
    byte[] scripts = new byte[0x2000];
    for (int c = 'A'; c < scripts.length; c++) {
      if (UCharacter.isLetter(c)) {
        int script = UScript.getScript(c);
        scripts[c] =
            (byte)
                (script == UScript.LATIN
                    ? LATIN
                    : script == UScript.CYRILLIC
                        ? CYRILLIC
                        : script == UScript.GREEK
                            ? GREEK
                            : script == UScript.ARMENIAN ? ARMENIAN : 0);
      }
    }
    return scripts;
  }

  private static UnicodeSet notLatin() {
    UnicodeSet letters = new UnicodeSet();
    for (int c = 0; c < SCRIPTS.length; c++) {
      if (SCRIPTS[c] != 0 && SCRIPTS[c] != LATIN) {
        letters.add(c);
      }
    }
    return letters.freeze();
  }

  /** Returns the script of a letter, or 0 for all that is not of one of these. */
  static int script(char c) {
    return c < SCRIPTS.length ? SCRIPTS[c] : 0;
  }

  /** Not so with the Latin æ or ö that stand for Ossetian ӕ and Komi ӧ, which keyboards lack. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (script(word.charAt(i)) == LATIN && word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the word in the script that most of its letters are of, or null if its scripts are
   * mixed for another reason: a letter has no double there, or it is a foreign name with an ending.
   *
   * @param language the script of the text's language (ISO 15924): a Latin one gives no Cyrillic or
   *     Greek endings to names, and a word that both scripts could spell is of that script
   */
  static @Nullable String repaired(String word, String language) {
    int latin = count(word, LATIN);
    int cyrillic = count(word, CYRILLIC);
    int greek = count(word, GREEK);
    if (count(word, ARMENIAN) > 0) {
      return language.equals("Armn") && cyrillic + greek == 0 ? in(ARMENIAN, word) : null;
    }
    if (language.equals("Grek") && greek > 0 && cyrillic == 0 && isOnlySmallO(word)) {
      return in(GREEK, word);
    }
    int most = Math.max(latin, Math.max(cyrillic, greek));
    int total = latin + cyrillic + greek;
    if (total < 3 || 2 * most == total) {
      return both(word, language, latin, cyrillic, greek);
    }
    int script = most == cyrillic ? CYRILLIC : most == latin ? LATIN : GREEK;
    String repaired = in(script, word);
    if (repaired == null && script == CYRILLIC && language.equals("Cyrl")) {
      return null; // a Latin letter on purpose, as in a play on words
    }
    if (repaired == null && cyrillic > 0 && latin > 0 && greek == 0 && isPlain(word)) {
      // The fewer letters may be the right ones: CCСр.
      repaired = in(script == CYRILLIC ? LATIN : CYRILLIC, word);
    }
    return repaired == null || !language.equals("Latn") && isInflected(word) ? null : repaired;
  }

  private static @Nullable String both(
      String word, String language, int latin, int cyrillic, int greek) {
    if (greek > 0 || latin == 0 || cyrillic == 0 || latin + cyrillic < 4 && !isLower(word)) {
      return null;
    }
    String toCyrillic = in(CYRILLIC, word);
    String toLatin = in(LATIN, word);
    if (toCyrillic != null && toLatin != null) {
      return language.equals("Cyrl") ? toCyrillic : language.equals("Latn") ? toLatin : null;
    }
    return toCyrillic == null || isInflected(word) ? null : toCyrillic;
  }

  private static boolean isOnlySmallO(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (script(word.charAt(i)) == LATIN && word.charAt(i) != 'o') {
        return false;
      }
    }
    return true;
  }

  /** Returns the Cyrillic letter that looks like a Latin one, or 0. */
  static char cyrillic(char latin) {
    return TO_CYRILLIC.getOrDefault(latin, (char) 0);
  }

  /** Returns the Latin letter that looks like a Cyrillic one, or 0. */
  static char latin(char cyrillic) {
    return script(cyrillic) == CYRILLIC ? TO_LATIN.getOrDefault(cyrillic, (char) 0) : 0;
  }

  private static boolean isLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int count(String word, int script) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += script(word.charAt(i)) == script ? 1 : 0;
    }
    return count;
  }

  private static @Nullable String in(int script, String word) {
    Map<Character, Character> doubles =
        script == LATIN
            ? TO_LATIN
            : script == CYRILLIC ? TO_CYRILLIC : script == GREEK ? TO_GREEK : TO_ARMENIAN;
    StringBuilder repaired = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int own = script(word.charAt(i));
      if (own != 0 && own != script) {
        Character same = doubles.get(word.charAt(i));
        if (same == null) {
          return null;
        }
        repaired.setCharAt(i, same);
      }
    }
    return repaired.toString();
  }

  /**
   * Returns whether a Latin name or abbreviation has a Cyrillic or Greek ending: SMSом, Googleа.
   */
  private static boolean isInflected(String word) {
    int i = 0;
    int capitals = 0;
    while (i < word.length()
        && script(word.charAt(i)) != CYRILLIC
        && script(word.charAt(i)) != GREEK) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      i++;
    }
    boolean pure = i >= 2 && i < word.length();
    for (int k = i; k < word.length(); k++) {
      pure &= script(word.charAt(k)) != LATIN && Character.isLowerCase(word.charAt(k));
    }
    // A word whose first letters only happen to be Latin: Koмпания.
    return pure && (capitals == i || in(CYRILLIC, word) == null);
  }

  /** Names the letters that differ: {@code U+0043 LATIN CAPITAL LETTER C}. */
  static String intruders(String word, String repaired) {
    StringJoiner names = new StringJoiner(", ");
    for (int i = 0; i < word.length(); i++) {
      String name = CharacterNames.numberAndName(word.charAt(i));
      if (word.charAt(i) != repaired.charAt(i) && names.toString().indexOf(name) < 0) {
        names.add(name);
      }
    }
    return names.toString();
  }
}
