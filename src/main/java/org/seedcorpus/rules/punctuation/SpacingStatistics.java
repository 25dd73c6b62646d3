package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * How the commas, stops and other low marks of a text are spaced.
 *
 * @param spaced where there is a space before a mark and one, or nothing, after it
 * @param counts how often each of {@link #MARKS} follows a space, then how often a word
 */
@SuppressWarnings("ArrayRecordComponent")
record SpacingStatistics(List<Integer> spaced, int[] counts) {
  private static final String MARKS = ",.:;!?\u060C\u061B\u061F\u06D4";

  /** Brackets, the Ethiopic word space, and digits of which numbers are made. */
  private static final String OTHERS = "()\u1361" + "0123456789" + "٠١٢٣٤٥٦٧٨٩" + "۰۱۲۳۴۵۶۷۸۹";

  private static final byte OTHER = -1;

  /** The place of each mark in {@link #MARKS}, from 1. */
  private static final byte[] NUMBERS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < MARKS.length(); i++) {
      NUMBERS[MARKS.charAt(i)] = (byte) (i + 1);
    }
    for (int i = 0; i < OTHERS.length(); i++) {
      NUMBERS[OTHERS.charAt(i)] = OTHER;
    }
  }

  /** Returns whether the unit is nothing that is spaced: neither a mark nor one of the others. */
  static boolean isPlain(char c) {
    return NUMBERS[c] == 0;
  }

  /** Returns whether the unit is one of the marks. */
  static boolean isMark(char c) {
    return NUMBERS[c] > 0;
  }

  static SpacingStatistics empty() {
    return new SpacingStatistics(new ArrayList<>(), new int[2 * MARKS.length()]);
  }

  /** Counts a mark that a blank, or nothing, follows. */
  void count(SeedText text, int index) {
    char c = text.charAt(index);
    if (!isSpace(text.charAt(index - 1))) {
      attach(c);
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

  /** Counts a mark right after something else than a space. */
  void attach(char mark) {
    counts[MARKS.length() + NUMBERS[mark] - 1]++;
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
