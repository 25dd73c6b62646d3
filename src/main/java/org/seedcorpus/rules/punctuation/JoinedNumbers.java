package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * A number and an Arabic word with no space between them, as in «125ألف» or «في17 يناير». A word
 * before a number may be its model or its series («سوخوي30»), so only function words count there.
 */
final class JoinedNumbers {
  /** Shorter words after a number are abbreviations: «2020م», «1441هـ», «20کی». */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 40;

  private JoinedNumbers() {}

  /** Reports the place between two units if a number and a word meet there. */
  static void at(SeedContext seed, int index, FindingCollector out) {
    SeedText text = seed.text();
    boolean numberFirst = isDigit(text, index - 1) && isLetter(text, index);
    if (!numberFirst && !(isDigit(text, index) && isLetter(text, index - 1))) {
      return;
    }
    int first = numberFirst ? numberStart(text, index) : wordStart(text, index);
    int last = numberFirst ? wordEnd(text, index) : numberEnd(text, index);
    boolean joined =
        numberFirst
            ? last - index >= SHORTEST
            : index - first > 1 && isFunctionWord(seed, first, index);
    if (joined && isApart(text.codePointBefore(first)) && isApart(text.codePointFrom(last))) {
      out.at(first, last).fix(index, index, " ").report("joined", MarkedWord.around(text, index));
    }
  }

  private static boolean isFunctionWord(SeedContext seed, int start, int end) {
    String word = WordNormalizer.fold(seed.text().text(start, end), seed.language());
    Lexicon lists = Lexicon.of(seed.language());
    return lists.functionWords().contains(word) || lists.ambiguousFunctionWords().contains(word);
  }

  private static int numberStart(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && isNumber(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int numberEnd(SeedText text, int index) {
    int end = index;
    while (end < text.length() && end - index < LONGEST && isNumber(text, end)) {
      end++;
    }
    while (end > index && !isDigit(text, end - 1)) {
      end--; // what ends the sentence
    }
    return end;
  }

  private static boolean isNumber(SeedText text, int index) {
    return isDigit(text, index) || ".,٫٬".indexOf(text.charAt(index)) >= 0;
  }

  private static int wordStart(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && isLetter(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int wordEnd(SeedText text, int index) {
    int end = index;
    while (end < text.length() && end - index < LONGEST && isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(SeedText text, int index) {
    char c = text.charAt(index);
    return ArabicHebrewLetters.isArabic(c) || c >= '\u064B' && c <= '\u0652';
  }

  private static boolean isDigit(SeedText text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }

  /** Returns whether the number or word ends here: not so in hashtags, names and addresses. */
  private static boolean isApart(int c) {
    return c < 0 || !UCharacter.isLetterOrDigit(c) && "_#@/-=&\u0640\u200C".indexOf(c) < 0;
  }
}
