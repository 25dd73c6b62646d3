package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.SpellingExceptions;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/** Two words with a mark between them and no space, as in «القطار،وبدأ» or «Monday.The». */
final class JoinedWords {
  /**
   * Characters of addresses, file names and formulas: in a word with one of them, a mark is not
   * punctuation.
   */
  private static final UnicodeSet TECHNICAL =
      new UnicodeSet("[/@_=#\\&\\\\{}<>|~\\^*+$0-9]").freeze();

  private static final int LONGEST = 300;

  private JoinedWords() {}

  /** Returns whether the mark at the index is between two words of the same script. */
  static boolean areAround(SeedText text, int index) {
    char mark = text.charAt(index);
    int after = text.codePointFrom(index + 1);
    if (!UCharacter.isLetter(after)) {
      return false;
    }
    boolean stop = mark == '.' || mark == '\u06D4';
    int script = UScript.getScript(after);
    boolean arabic = script == UScript.ARABIC;
    if (mark == ',' ? arabic : !arabic && mark != '.') {
      return false; // the rule latin-punctuation has the Latin comma
    }
    int before = ArabicHebrewLetters.baseBefore(text, index);
    if (before < 0 || !UCharacter.isLetter(before) || UScript.getScript(before) != script) {
      return false;
    }
    boolean cased =
        script == UScript.CYRILLIC || script == UScript.GREEK || script == UScript.LATIN;
    if (!arabic && script != UScript.HEBREW && !cased) {
      return false;
    }
    int shortest = mark == '.' ? 3 : 2;
    int start = wordStart(text, index);
    int end = wordEnd(text, index + 1);
    if (index - start < shortest || end - index - 1 < (cased ? 2 : shortest)) {
      return false;
    }
    if (cased && !isCaseOfWords(text, index, stop)) {
      return false;
    }
    return isPlain(text, index)
        && (!stop
            || !SpellingExceptions.PARTS_OF_NAMES.contains(lower(text, start, index))
                && !SpellingExceptions.PARTS_OF_NAMES.contains(lower(text, index + 1, end)));
  }

  /** A full stop is followed by a capital; a comma by either, and no capital precedes it. */
  private static boolean isCaseOfWords(SeedText text, int index, boolean stop) {
    boolean lower = UCharacter.isLowerCase(text.codePointFrom(index + 1));
    return UCharacter.isLowerCase(ArabicHebrewLetters.baseBefore(text, index))
        && (lower ? !stop : UCharacter.isLowerCase(text.codePointFrom(index + 2)));
  }

  private static String lower(SeedText text, int start, int end) {
    return UCharacter.toLowerCase(text.text(start, end));
  }

  private static int wordStart(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < LONGEST && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(SeedText text, int index) {
    int end = index;
    while (end < text.length() && end - index < LONGEST && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether nothing technical is between the blanks around the index. */
  private static boolean isPlain(SeedText text, int index) {
    for (int i = index - 1; i >= 0 && index - i < LONGEST && !isBlank(text, i); i--) {
      if (TECHNICAL.contains(text.charAt(i))) {
        return false;
      }
    }
    for (int i = index + 1; i < text.length() && i - index < LONGEST && !isBlank(text, i); i++) {
      if (TECHNICAL.contains(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(SeedText text, int index) {
    return UCharacter.isUWhiteSpace(text.charAt(index));
  }

  private static boolean isWordPart(char c) {
    return UCharacter.isLetter(c) || ArabicHebrewLetters.isMark(c) || c == '\u200C';
  }
}
