package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Brackets;

/** Punctuation marks beside the wrong word, and doubled ones. Each method reports one kind. */
final class DisplacedMarks {
  private static final String STOPS = ".,\u060C\u061B\u061F\u06D4:;!";

  /** In UTF-16 units, with the brackets. */
  private static final int LONGEST_PAGE_MARK = 20;

  private DisplacedMarks() {}

  /** Reports a mark with the space before it rather than after it: «المدينة ،وبدأ». */
  static boolean touchesNextWord(SeedText text, int index, FindingCollector out) {
    if (!isAfterWordAndSpace(text, index)
        || STOPS.indexOf(text.charAt(index)) < 0
        || !isRightToLeftLetter(text, index + 1)
        || !isRightToLeftLetter(text, index + 2)) {
      return false;
    }
    out.at(index, index + 1)
        .fix(index - 1, index, "")
        .fix(index + 1, index + 1, " ")
        .report(
            "displaced",
            new CodePoint(text.charAt(index)),
            MarkedWord.before(text, index, index + 3));
    return true;
  }

  /** Reports a full stop before the number that ends the sentence: «عام .2020». */
  static boolean precedesNumber(SeedText text, int index, FindingCollector out) {
    if (text.charAt(index) != '.' || !isAfterWordAndSpace(text, index)) {
      return false;
    }
    int end = index + 1;
    while (end < text.length() && end - index < 10 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ends = end >= text.length() || UCharacter.isUWhiteSpace(text.charAt(end));
    if (end - index < 3 || !ends || !isRightToLeftLetter(text, index - 2)) {
      return false;
    }
    out.at(index, end)
        .fix(index, index + 1, "")
        .fix(end, end, ".")
        .suggested()
        .report("before-number", new CodePoint('.'), MarkedWord.around(text, index, end));
    return true;
  }

  /** Reports two marks in a row of which one is too many: «،،», «.،», «؛ ؛». */
  static boolean isFollowedByMark(SeedText text, int index, FindingCollector out) {
    char first = text.charAt(index);
    int next = index + 1 < text.length() && text.charAt(index + 1) == ' ' ? index + 2 : index + 1;
    if (next >= text.length()) {
      return false;
    }
    char second = text.charAt(next);
    boolean same = first == second && (first == ',' || first == '\u060C' || first == '\u061B');
    boolean arabic =
        (second == '\u060C' || second == '\u061B')
            && (first == '\u060C' || first == '\u061B' || isStopOfArabicWord(text, index));
    int after = text.codePointFrom(next + 1);
    if (!same && !arabic || after >= 0 && !UCharacter.isUWhiteSpace(after)) {
      return false;
    }
    if (index > 0 && text.charAt(index - 1) == first) {
      return false; // a row of marks
    }
    var finding = out.at(index, next + 1);
    if (same) {
      finding.fix(index + 1, next + 1, "");
    }
    finding.report("doubled", MarkedWord.before(text, index, next + 1));
    return true;
  }

  /** Not so in abbreviations: «د.،». */
  private static boolean isStopOfArabicWord(SeedText text, int index) {
    return text.charAt(index) == '.'
        && isRightToLeftLetter(text, index - 1)
        && isRightToLeftLetter(text, index - 2)
        && isRightToLeftLetter(text, index - 3);
  }

  /** Reports a bracket with the space inside rather than outside: «متحف( البحر)». */
  static void bracket(SeedText text, int index, FindingCollector out) {
    char c = text.charAt(index);
    boolean opens = Brackets.isOpening(c);
    int outside = opens ? index - 1 : index + 1;
    int inside = opens ? index + 1 : index - 1;
    if (isRightToLeftLetter(text, outside)
        && inside >= 0
        && inside < text.length()
        && text.charAt(inside) == ' '
        && !isPageMark(text, index, opens)) {
      int insertion = opens ? index : index + 1;
      out.at(index, index + 1)
          .fix(inside, inside + 1, "")
          .fix(insertion, insertion, " ")
          .suggested()
          .report("bracket", new CodePoint(c), MarkedWord.around(text, index));
    }
  }

  /** «( 8 / 246 )»: the volume and the page of a book, put into its text. */
  private static boolean isPageMark(SeedText text, int index, boolean opens) {
    int step = opens ? 1 : -1;
    int digits = 0;
    for (int i = index + step; Math.abs(i - index) <= LONGEST_PAGE_MARK; i += step) {
      int c = i < 0 ? -1 : text.codePointFrom(i);
      if (c == (opens ? ')' : '(')) {
        return digits > 0;
      }
      if (!UCharacter.isDigit(c) && c != ' ' && c != '/' && c != ':' && c != 'ص' && c != 'ج') {
        return false;
      }
      digits += UCharacter.isDigit(c) ? 1 : 0;
    }
    return false;
  }

  private static boolean isAfterWordAndSpace(SeedText text, int index) {
    return index > 1
        && text.charAt(index - 1) == ' '
        && (Character.isLetterOrDigit(text.charAt(index - 2))
            || ArabicHebrewLetters.isMark(text.charAt(index - 2)));
  }

  private static boolean isRightToLeftLetter(SeedText text, int index) {
    if (index < 0 || index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return ArabicHebrewLetters.isArabic(c) || ArabicHebrewLetters.isHebrew(c);
  }
}
