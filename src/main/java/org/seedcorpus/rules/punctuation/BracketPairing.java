package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Brackets;

/** The brackets of a line that are not paired, and those among them that need no partner. */
final class BracketPairing {
  /** The maximum number of repeated mouths in a smiley. */
  private static final int WIDEST = 10;

  /** The eyes of smileys. */
  private static final String EYES = ":;=8";

  /**
   * Characters for laughter, tears and the like, written in Japanese after a bracket that is never
   * closed.
   */
  private static final String LAUGHTER = "笑泣爆汗怒\uFF57";

  /** The longest label of a list item: xviii, 1.2.3; in UTF-16 units. */
  private static final int LONGEST_LABEL = 5;

  /** The most letters or digits of a label that is not a Roman numeral. */
  private static final int MOST = 3;

  private static final String ROMAN = "ivxIVX";

  private static final String KERAIA = "'\u00B4\u0384\u2019\u0374\u02B9\u2032";

  private BracketPairing() {}

  /** Returns where the brackets of {@code [start, end)} are that nothing pairs with, in order. */
  static List<Integer> unpaired(SeedText text, int start, int end) {
    UnmatchedMarks marks = new UnmatchedMarks();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Brackets.isBracket(c)) {
        continue;
      }
      if (Brackets.isOpening(c)) {
        marks.open(i, c);
      } else {
        marks.close(i, Brackets.otherHalf(c));
      }
    }
    return marks.all();
  }

  /**
   * Returns whether the unpaired bracket is the mouth of a smiley, or precedes a character for
   * laughter.
   */
  static boolean isSmiley(SeedText text, int index) {
    char mouth = text.charAt(index);
    int from = index;
    while (from > text.start() && index - from < WIDEST && text.charAt(from - 1) == mouth) {
      from--;
    }
    boolean nose = from > 0 && "-^'o".indexOf(text.charAt(from - 1)) >= 0;
    boolean eyes = isEyes(text, from - (nose ? 2 : 1));
    int next = index + 1;
    while (next < text.length() && next - index < WIDEST && text.charAt(next) == mouth) {
      next++;
    }
    boolean letterAfter = UCharacter.isLetter(text.codePointFrom(next));
    return eyes && (nose || !letterAfter)
        || Brackets.isOpening(mouth)
            && (isEyes(text, next)
                || isEyes(text, next + 1) && text.charAt(next) == '-'
                || next < text.length() && LAUGHTER.indexOf(text.charAt(next)) >= 0);
  }

  private static boolean isEyes(SeedText text, int i) {
    return i >= 0 && i < text.length() && EYES.indexOf(text.charAt(i)) >= 0;
  }

  /**
   * Returns whether the unpaired bracket ends the label of a list item, after a blank: up to three
   * letters or digits, or a Roman numeral, with marks between them.
   */
  static boolean isListMarker(SeedText text, int index) {
    int from = index;
    int letters = 0;
    boolean roman = true;
    while (from > text.start() && index - from <= LONGEST_LABEL && isLabel(text.charAt(from - 1))) {
      from--;
      if (UCharacter.isLetterOrDigit(text.charAt(from))) {
        letters++;
        roman &= ROMAN.indexOf(text.charAt(from)) >= 0;
      }
    }
    boolean isLabel = index - from <= LONGEST_LABEL && from < index && (letters <= MOST || roman);
    return isLabel && (from == text.start() || UCharacter.isUWhiteSpace(text.charAt(from - 1)))
        || isNumberedAfterUnspaced(text, index);
  }

  /** Thai, Lao and Chinese have no space before the number of an item. */
  private static boolean isNumberedAfterUnspaced(SeedText text, int index) {
    int from = index;
    while (from > text.start() && index - from <= 3 && UCharacter.isDigit(text.charAt(from - 1))) {
      from--;
    }
    if (from == index || from == text.start()) {
      return false;
    }
    int lineBreak =
        UCharacter.getIntPropertyValue(text.codePointBefore(from), UProperty.LINE_BREAK);
    return lineBreak == LineBreak.COMPLEX_CONTEXT || lineBreak == LineBreak.IDEOGRAPHIC;
  }

  private static boolean isLabel(char c) {
    return UCharacter.isLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || c == '*'
        || c == '\u200D'
        || c == '\u200C'
        || KERAIA.indexOf(c) >= 0;
  }
}
