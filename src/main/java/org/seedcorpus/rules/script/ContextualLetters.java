package org.seedcorpus.rules.script;

import java.util.Map;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * Characters of other languages that only their place in a word or number shows to be wrong: which
 * they are in each language.
 */
enum ContextualLetters {
  /** Languages without data. */
  NONE(""),
  ARABIC("\u0678\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9"),
  PERSIAN("\u0678\u0629\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"),
  URDU(
      "\u0678\u0629\u06BE\u0623\u0625\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"
          + "\u0669"),
  SORANI("\u0678\u0647\u0629\u0623\u064E\u064F\u0650\u0652"),
  HEBREW("\u05C3"),
  THAI("\u0E40");

  private static final Map<String, ContextualLetters> BY_LANGUAGE =
      Map.of(
          "ar", ARABIC, "fa", PERSIAN, "ur", URDU, "ckb", SORANI, "he", HEBREW, "yi", HEBREW, "th",
          THAI);

  private static final char ZWNJ = '\u200C';

  /** Letters of Sorani that Arabic lacks. */
  private static final String KURDISH = "\u0695\u06B5\u06C6\u06CE\u06D5\u0698\u06A4";

  private final String characters;

  ContextualLetters(String characters) {
    this.characters = characters;
  }

  /** Returns the characters of a language. */
  static ContextualLetters of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.base(), NONE);
  }

  void check(SeedContext seed, FindingCollector out) {
    if (this == NONE) {
      return;
    }
    SeedText text = seed.text();
    if (this == SORANI) {
      twoYehs(text, out);
    }
    if (!areIn(seed.words())) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (characters.indexOf(c) >= 0) {
        if (isOtherLanguage(seed)) {
          return;
        }
        i = Math.max(i, judge(seed, text, i, c, out));
      }
    }
  }

  private boolean areIn(WordIndex words) {
    for (int i = 0; i < characters.length(); i++) {
      if (words.has(characters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the text as a whole is in another language than declared. */
  private static boolean isOtherLanguage(SeedContext seed) {
    return !seed.isInItsLanguage() && !seed.detected().language().isUndetermined();
  }

  /** Notes once that a seed writes one letter with two characters. */
  private static void twoYehs(SeedText text, FindingCollector out) {
    int[] at = {-1, -1};
    int[] count = new int[2];
    for (int i = 0; i < text.length(); i++) {
      int kind = text.charAt(i) == '\u0649' ? 0 : text.charAt(i) == '\u06CC' ? 1 : -1;
      if (kind >= 0) {
        at[kind] = at[kind] < 0 ? i : at[kind];
        count[kind]++;
      }
    }
    if (count[0] > 0 && count[1] > 0) {
      out.at(at[0], at[0] + 1).severity(Severity.INFO).report("two-yehs", count[0], count[1]);
    }
  }

  /** Judges a character; returns the last index that it looked at. */
  private int judge(SeedContext seed, SeedText text, int i, char c, FindingCollector out) {
    if (Character.isDigit(c)) {
      return digits(seed, text, i, out);
    }
    boolean begins = !isLetter(text.codePointBefore(i)) && text.codePointBefore(i) != ZWNJ;
    boolean ends = !isLetter(ArabicHebrewLetters.baseFrom(text, i + 1));
    switch (c) {
      case '\u0678' -> found(text, i, "\u0626", seed, out.at(i, i + 1));
      case '\u06BE' -> {
        if (begins && !ends) {
          found(text, i, "\u06C1", seed, out.at(i, i + 1));
        }
      }
      case '\u05C3' -> {
        if (!ArabicHebrewLetters.isMark(text.codePointBefore(i))
            && (seed.language().base().equals("yi") || !isPointed(text, i))) {
          out.at(i, i + 1).fix(":").suggested().report("sof-pasuq");
        }
      }
      case '\u0E40' -> {
        if (i + 1 < text.length() && text.charAt(i + 1) == c) {
          out.at(i, i + 2).fix("\u0E41").report("sara-e");
          return i + 1;
        }
      }
      default -> arabic(seed, text, i, c, begins, ends, out);
    }
    return i;
  }

  private void arabic(
      SeedContext seed,
      SeedText text,
      int i,
      char c,
      boolean begins,
      boolean ends,
      FindingCollector out) {
    if (this == SORANI) {
      sorani(seed, text, i, c, begins, ends, out);
    } else if ((c == '\u0629' ? ends && !begins && !isArabicPhrase(text, i) : begins && !ends)
        && !isQuoted(seed, i)) {
      FindingBuilder draft = out.at(i, i + 1).severity(Severity.INFO);
      draft.report("arabic", QuotedText.of(Character.toString(c)), seed.language());
    }
  }

  private static void sorani(
      SeedContext seed,
      SeedText text,
      int i,
      char c,
      boolean begins,
      boolean ends,
      FindingCollector out) {
    boolean afterLam = i > 0 && text.charAt(i - 1) == '\u0644';
    int next = text.codePointFrom(i + 1);
    if (c == '\u0623' && afterLam && ends) {
      found("\u0644\u0623", "\u06B5", seed, out.at(i - 1, i + 1).fix("\u06B5").suggested());
    } else if (c == '\u0647' && next == ZWNJ && !begins) {
      FindingBuilder draft = out.at(i, i + 2).severity(Severity.INFO);
      found("\u0647", "\u06D5", seed, draft.fix("\u06D5").suggested());
    } else if (c == '\u0629' && !begins) {
      found(text, i, "\u06D5", seed, out.at(i, i + 1).severity(Severity.INFO).suggested());
    } else if (ArabicHebrewLetters.isMark(c) && i > 0 && KURDISH.indexOf(text.charAt(i - 1)) >= 0) {
      out.at(i - 1, i + 1).report("vocalized", QuotedText.of(text.text(i - 1, i)));
    }
  }

  private static boolean isQuoted(SeedContext seed, int i) {
    KeyboardVariants siblings = KeyboardVariants.of(seed.language());
    return siblings != null && new ForeignPassage(seed.text(), seed.language(), siblings).holds(i);
  }

  /** Returns whether a word with the article follows, as in names and terms from Arabic. */
  private static boolean isArabicPhrase(SeedText text, int i) {
    int next = i + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ZWNJ)) {
      next++;
    }
    return next + 1 < text.length()
        && text.charAt(next) == '\u0627'
        && text.charAt(next + 1) == '\u0644';
  }

  private static boolean isPointed(SeedText text, int index) {
    for (int i = index - 1; i >= 0 && text.charAt(i) > ' '; i--) {
      if (ArabicHebrewLetters.isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reports the digits from the index on as one; those beside other digits are mixed-digits'. */
  private static int digits(SeedContext seed, SeedText text, int i, FindingCollector out) {
    int end = i + 1;
    while (end < text.length()
        && text.charAt(end) - text.charAt(i) > -10
        && text.charAt(end) - text.charAt(i) < 10
        && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean mixed =
        Character.isDigit(text.codePointFrom(end)) || Character.isDigit(text.codePointBefore(i));
    if (!mixed) {
      out.at(i, end)
          .severity(Severity.INFO)
          .report("digits", QuotedText.of(text.text(i, end)), seed.language());
    }
    return end - 1;
  }

  private static void found(
      SeedText text, int i, String meant, SeedContext seed, FindingBuilder draft) {
    found(text.text(i, i + 1), meant, seed, draft.fix(i, i + 1, meant));
  }

  private static void found(String found, String meant, SeedContext seed, FindingBuilder draft) {
    draft.report(
        "found",
        QuotedText.of(found),
        QuotedText.of(meant),
        seed.language(),
        CharacterNames.numbers(found),
        CharacterNames.numbers(meant));
  }

  private static boolean isLetter(int c) {
    return ArabicHebrewLetters.isArabic(c);
  }
}
