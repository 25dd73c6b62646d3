package org.seedcorpus.rules.script;

import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * Letters of the Arabic script that look alike and stand for one another on keyboards of different
 * languages; which of them a language writes is in CLDR's main exemplars.
 */
final class KeyboardVariants {
  private static final List<String> GROUPS = List.of("كکڪ", "يیى", "هہھە", "ةۃ");

  /** Sorani and Sindhi write several of a group, for different sounds, and people mix them. */
  private static final Set<String> UNCERTAIN = Set.of("ckb", "sd", "lrc");

  /** Languages without exemplars of their own. */
  private static final Map<String, String> AS =
      Map.of("arz", "ar", "ary", "ar", "apc", "ar", "acm", "ar", "aeb", "ar", "pnb", "pa-Arab");

  /** Arabic borrows these for foreign names. */
  private static final String FOREIGN_TO_ARABIC = "پچژگٹڈڑےں";

  /** All but the dialects of Arabic have these in words of Arabic only. */
  private static final String FOREIGN_TO_OTHERS = "ةإ";

  /** The first of the letters that may be siblings. */
  static final char FIRST = 0x600;

  /** How many may be. */
  static final int LETTERS = 0x100;

  private static final ConcurrentHashMap<Language, Optional<KeyboardVariants>> READ =
      new ConcurrentHashMap<>();

  private final String[] siblings = new String[LETTERS];
  private final boolean[] foreign = new boolean[LETTERS];
  private final boolean arabic;

  private KeyboardVariants(Language language, UnicodeSet exemplars) {
    arabic = language.base().equals("ar");
    for (String group : GROUPS) {
      StringBuilder inside = new StringBuilder();
      for (int i = 0; i < group.length(); i++) {
        if (exemplars.contains(group.charAt(i))) {
          inside.append(group.charAt(i));
        }
      }
      for (int i = 0; i < group.length() && !inside.isEmpty(); i++) {
        if (!exemplars.contains(group.charAt(i))) {
          siblings[group.charAt(i) - FIRST] = inside.toString();
          foreign[group.charAt(i) - FIRST] = true;
        }
      }
    }
  }

  /**
   * Returns a language's siblings; null if it is not written in the script, or not known enough.
   */
  static @Nullable KeyboardVariants of(Language language) {
    return READ.computeIfAbsent(language, KeyboardVariants::read).orElse(null);
  }

  private static Optional<KeyboardVariants> read(Language language) {
    if (UNCERTAIN.contains(language.base())) {
      return Optional.empty();
    }
    Language as = Language.of(AS.getOrDefault(language.base(), language.tag()));
    UnicodeSet exemplars = as.exemplars();
    return exemplars.contains('ب')
        ? Optional.of(new KeyboardVariants(as, exemplars))
        : Optional.empty();
  }

  /** Returns the letters of the language for which a foreign one may stand, or null. */
  @Nullable String of(char c) {
    return c >= FIRST && c < FIRST + LETTERS ? siblings[c - FIRST] : null;
  }

  /** Returns whether the character is a letter that may stand for one of the language. */
  boolean isForeign(char c) {
    int letter = c - FIRST;
    return letter >= 0 && letter < LETTERS && foreign[letter];
  }

  /** Returns whether there is such a letter in the text with these words. */
  boolean areIn(WordIndex words) {
    for (String group : GROUPS) {
      for (int i = 0; i < group.length(); i++) {
        if (isForeign(group.charAt(i)) && words.has(group.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns which of them is meant: in Arabic, ى only ends words. */
  String meant(SeedText text, int index) {
    String all = of(text.charAt(index));
    if (all == null) {
      return "";
    }
    return arabic
            && all.equals("يى")
            && ArabicHebrewLetters.isArabic(ArabicHebrewLetters.baseFrom(text, index + 1))
        ? "ي"
        : all;
  }

  /**
   * Returns whether the letter is one of this language and not of the others that have siblings.
   */
  boolean isOnlyOwn(char c) {
    return (arabic ? "كي" : "کیہ").indexOf(c) >= 0;
  }

  /** Returns whether a foreign letter is more frequent in the text than those it may stand for. */
  boolean isUsual(char c, int[] counts) {
    int own = 0;
    String letters = of(c);
    for (int i = 0; letters != null && i < letters.length(); i++) {
      own += counts[letters.charAt(i) - FIRST];
    }
    return counts[c - FIRST] > own;
  }

  /** Returns whether a word with the letter is a word of another language. */
  boolean showsForeignWord(char c) {
    return (arabic ? FOREIGN_TO_ARABIC : FOREIGN_TO_OTHERS).indexOf(c) >= 0;
  }

  /** Returns whether a word with vowel marks is a word of another language: of Arabic. */
  boolean isUnvocalised() {
    return !arabic;
  }
}
