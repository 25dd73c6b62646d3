package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * How the commas, stops and other low marks of a text are spaced.
 *
 * @param spaced where there is a space before a mark and one, or nothing, after it
 * @param joined where the next word follows a mark without a space
 * @param counts how often each of {@link #MARKS} follows a space, then how often a word
 */
@SuppressWarnings("ArrayRecordComponent")
record SpacingStatistics(List<Integer> spaced, List<Integer> joined, int[] counts) {
  private static final String MARKS = ",.:;!?\u060C\u061B\u061F\u06D4";
  private static final byte[] IS_MARK = new byte[0x700];

  /** In a word with one of these it is no punctuation: addresses, file names, formulas. */
  private static final UnicodeSet TECHNICAL =
      new UnicodeSet("[/@_=#\\&\\\\{}<>|~\\^*+$0-9]").freeze();

  private static final int LONGEST = 300;

  static {
    for (char c : MARKS.toCharArray()) {
      IS_MARK[c] = 1;
    }
  }

  static SpacingStatistics of(SeedText text) {
    SpacingStatistics found =
        new SpacingStatistics(new ArrayList<>(), new ArrayList<>(), new int[2 * MARKS.length()]);
    char[] chars = text.units();
    int length = text.length();
    for (int i = 1; i < length; i++) {
      char c = chars[i];
      if (c < IS_MARK.length && IS_MARK[c] != 0) {
        char next = i + 1 < length ? chars[i + 1] : '\n';
        if (UCharacter.isUWhiteSpace(next)) {
          found.count(text, i);
        } else if ((c == ',' || c == '\u060C' || c == '\u061B' || c == '\u061F')
            && UCharacter.isLetter(next)
            && parts(text, i)) {
          found.joined.add(i);
        }
      }
    }
    return found;
  }

  private void count(SeedText text, int index) {
    char c = text.charAt(index);
    if (!isSpace(text.charAt(index - 1))) {
      counts[MARKS.length() + MARKS.indexOf(c)]++;
      return;
    }
    int end = index;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && isSlip(text, end, index)) {
      spaced.add(index);
      counts[MARKS.indexOf(c)]++;
    }
  }

  /** Not so the dots of an ellipsis or an abbreviation (ق . م .), and colons between numbers. */
  private static boolean isSlip(SeedText text, int end, int index) {
    char c = text.charAt(index);
    int last = text.codePointBefore(end);
    int next = index + 1;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    int after = text.codePointFrom(next);
    if (UCharacter.isDigit(last) && UCharacter.isDigit(after)) {
      return false;
    }
    return c != '.' || after != '.' && last != '.' && !isSingleLetter(text, end);
  }

  private static boolean isSingleLetter(SeedText text, int end) {
    int before = end < 2 ? -1 : text.codePointBefore(end - 1);
    return UCharacter.isLetter(text.charAt(end - 1))
        && !UCharacter.isLetterOrDigit(before)
        && !ArabicHebrewLetters.isMark(before);
  }

  /** Says whether the mark stands between two words of the same script, of two letters or more. */
  private static boolean parts(SeedText text, int index) {
    int after = text.codePointFrom(index + 1);
    int script = UScript.getScript(after);
    boolean arabic = script == UScript.ARABIC;
    if (arabic ? text.charAt(index) == ',' : text.charAt(index) != ',') {
      return false; // the rule latin-punctuation has the comma
    }
    boolean judged =
        arabic
            || script == UScript.HEBREW
            || (script == UScript.CYRILLIC || script == UScript.GREEK || script == UScript.LATIN)
                && UCharacter.isLowerCase(after);
    int start = index;
    while (judged
        && start > 0
        && index - start < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(start - 1))) {
      start--;
      judged &= !TECHNICAL.contains(text.charAt(start));
    }
    int end = index + 1;
    while (judged
        && end < text.length()
        && end - index < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(end))) {
      judged &= !TECHNICAL.contains(text.charAt(end));
      end++;
    }
    int before = ArabicHebrewLetters.baseBefore(text, index);
    return judged
        && before >= 0
        && UCharacter.isLetter(before)
        && UScript.getScript(before) == script
        && index - start > 1
        && end - index > 2
        && isWordPart(text.charAt(index - 2))
        && isWordPart(text.charAt(index + 2));
  }

  private static boolean isWordPart(char c) {
    return UCharacter.isLetter(c) || ArabicHebrewLetters.isMark(c) || c == '\u200C';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  /** Returns how often the mark follows a space. */
  int spaced(char mark) {
    return counts[MARKS.indexOf(mark)];
  }

  /** Returns how often marks follow something else than a space. */
  int attached() {
    int attached = 0;
    for (int i = MARKS.length(); i < counts.length; i++) {
      attached += counts[i];
    }
    return attached;
  }

  /** Returns how often the mark follows something else. */
  int attached(char mark) {
    return counts[MARKS.length() + MARKS.indexOf(mark)];
  }
}
