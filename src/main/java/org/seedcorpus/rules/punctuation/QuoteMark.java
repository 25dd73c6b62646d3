package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.Quotes;
import org.seedcorpus.text.unicode.WhiteSpace;

/**
 * A quotation mark, and what its neighbours say that it does. The shape of a curly mark says
 * nothing: ”…“ are CLDR's Arabic and Urdu quotes, “…” the English, „…“ the German, ”…” the Swedish
 * ones.
 *
 * @param index where it is, in UTF-16 units
 * @param side what it does
 * @param touching whether a word touches it on one side and a blank is on the other
 */
record QuoteMark(int index, char mark, Side side, boolean touching) {
  /** What a mark does. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  /** Letters that begin a two-byte sequence of UTF-8 that was read as a single-byte charset. */
  private static final String LEAD_BYTES = "\u00C2\u00C3\u00C4\u00C5\u00D0\u00D1\u00D8\u00D9\u00D7";

  /**
   * Returns the mark at the index of a line {@code [start, end)}, or null if it is none: gershayim
   * inside a Hebrew word, inches, or a piece of a garbled character.
   *
   * @param opened whether a quotation is open before it
   * @param shaped whether the text runs from left to right, where ” closes if its neighbours leave
   *     it open, as between Chinese characters
   */
  static @Nullable QuoteMark at(
      SeedText text, int index, int start, int end, boolean opened, boolean shaped) {
    char c = text.charAt(index);
    int from = index;
    while (from > start && isTransparent(text.charAt(from - 1))) {
      from--;
    }
    int to = index + 1;
    while (to < end && isTransparent(text.charAt(to))) {
      to++;
    }
    int before = from == start ? -1 : text.codePointBefore(from);
    int after = to == end ? -1 : text.codePointAt(to);
    boolean angle = Quotes.isAngle(c);
    if (isGarbled(before, after, angle)) {
      return null;
    }
    if (!angle) {
      boolean inches =
          !opened && UCharacter.isDigit(before) && (isBlank(after) || isClosing(after));
      boolean gershayim =
          ArabicHebrewLetters.isHebrew(after)
              && ArabicHebrewLetters.isHebrew(ArabicHebrewLetters.baseBefore(text, from));
      if (inches || gershayim) {
        return null;
      }
    }
    if (c == Quotes.LOW) {
      return new QuoteMark(index, c, Side.OPENS, false);
    }
    QuoteMark mark = of(index, c, before, after);
    return shaped && mark.side == Side.EITHER && c == '\u201D'
        ? new QuoteMark(index, c, Side.CLOSES, false)
        : mark;
  }

  private static QuoteMark of(int index, char mark, int before, int after) {
    boolean left = isBlank(before);
    boolean right = isBlank(after);
    if (left && after >= 0 && isClosing(after)) {
      return new QuoteMark(index, mark, Side.EITHER, false);
    }
    if (left && right) {
      Side side = before < 0 ? Side.OPENS : after < 0 ? Side.CLOSES : Side.EITHER;
      return new QuoteMark(index, mark, side, false);
    }
    if (left || right) {
      boolean touching = left ? isWord(after) : isWord(before);
      return new QuoteMark(index, mark, left ? Side.OPENS : Side.CLOSES, touching);
    }
    Side side = isOpening(before) ? Side.OPENS : isClosing(after) ? Side.CLOSES : Side.EITHER;
    return new QuoteMark(index, mark, side, false);
  }

  boolean isAngle() {
    return Quotes.isAngle(mark);
  }

  /** Returns whether the mark is a quotation mark and nothing else: a curly or an angle one. */
  boolean isCertain() {
    return isAngle() || Quotes.isCurly(mark);
  }

  /** Returns whether the mark can close what the other opens. */
  boolean closes(QuoteMark opener) {
    return mark != Quotes.LOW
        && (opener.mark == Quotes.LOW
            || mark == opener.mark
            || Quotes.isCurly(mark) && Quotes.isCurly(opener.mark));
  }

  private static boolean isGarbled(int before, int after, boolean angle) {
    return before == '\u20AC' && UCharacter.isLetter(after)
        || LEAD_BYTES.indexOf(before) >= 0
        || angle && isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(int c) {
    return c >= 0 && UCharacter.isLetter(c) && UScript.getScript(c) == UScript.LATIN;
  }

  /** Bidi marks and joiners; a zero width space is a blank. */
  private static boolean isTransparent(char c) {
    return c != '\u200B' && WhiteSpace.isMark(c);
  }

  private static boolean isBlank(int c) {
    return c < 0 || UCharacter.isUWhiteSpace(c) || c == 0x200B;
  }

  private static boolean isWord(int c) {
    return UCharacter.isLetter(c) || ArabicHebrewLetters.isMark(c);
  }

  private static boolean isOpening(int c) {
    int type = UCharacter.getType(c);
    return type == ECharacterCategory.START_PUNCTUATION
        || type == ECharacterCategory.DASH_PUNCTUATION
        || c == ':'
        || c == '/'
        || c == '=';
  }

  private static boolean isClosing(int c) {
    int type = UCharacter.getType(c);
    return type == ECharacterCategory.END_PUNCTUATION
        || type == ECharacterCategory.OTHER_PUNCTUATION && c != '#' && c != '@' && c != '"';
  }
}
