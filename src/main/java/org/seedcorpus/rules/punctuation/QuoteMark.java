package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/**
 * A quotation mark, and what its neighbours say that it does. Its shape says nothing: ”…“ are
 * CLDR's Arabic and Urdu quotes, “…” the English, „…“ the German, ”…” the Swedish ones.
 *
 * @param index where it stands, in UTF-16 units
 * @param touching whether a word touches it on one side and there is a space on the other
 */
record QuoteMark(int index, Side side, boolean touching) {
  /** What a mark does. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  /** Kinds of quotation marks; a mark is paired with one of its kind. */
  enum Kind {
    CURLY("[\u201C-\u201F]"),
    ANGLE("[\u00AB\u00BB]"),
    ASCII("[\"]");

    @SuppressWarnings("ImmutableEnumChecker") // frozen
    private final UnicodeSet marks;

    Kind(String pattern) {
      marks = new UnicodeSet(pattern).freeze();
    }

    UnicodeSet marks() {
      return marks;
    }

    boolean has(char c) {
      return marks.contains(c);
    }
  }

  /** Returns the quotation marks of a kind in the paragraph {@code [start, end)}. */
  static List<QuoteMark> in(SeedText text, int start, int end, Kind kind) {
    List<QuoteMark> marks = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (kind.has(text.charAt(i))) {
        int before = i == start ? -1 : text.codePointBefore(i);
        int after = i + 1 == end ? -1 : text.codePointAt(i + 1);
        boolean inches = marks.size() % 2 == 0 && UCharacter.isDigit(before) && isBlank(after);
        if (!inches
            && !(ArabicHebrewLetters.isHebrew(before) && ArabicHebrewLetters.isHebrew(after))) {
          marks.add(of(i, before, after));
        }
      }
    }
    return marks;
  }

  private static QuoteMark of(int index, int before, int after) {
    boolean left = isBlank(before);
    boolean right = isBlank(after);
    if (isNoBreakSpace(before) || isNoBreakSpace(after)) {
      // French sets one inside its quotation marks.
      return new QuoteMark(index, isNoBreakSpace(before) ? Side.CLOSES : Side.OPENS, false);
    }
    if (left && after >= 0 && isClosing(after)) {
      return new QuoteMark(index, Side.EITHER, false);
    }
    if (left && right) {
      return new QuoteMark(
          index, before < 0 ? Side.OPENS : after < 0 ? Side.CLOSES : Side.EITHER, false);
    }
    if (left || right) {
      return new QuoteMark(
          index, left ? Side.OPENS : Side.CLOSES, left ? isWord(after) : isWord(before));
    }
    Side side = isOpening(before) ? Side.OPENS : isClosing(after) ? Side.CLOSES : Side.EITHER;
    return new QuoteMark(index, side, false);
  }

  private static boolean isBlank(int c) {
    return c < 0 || UCharacter.isUWhiteSpace(c) || c == 0x200B;
  }

  private static boolean isNoBreakSpace(int c) {
    return c == 0xA0 || c == 0x202F;
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
