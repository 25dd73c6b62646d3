package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.BidiPairedBracketType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.seedcorpus.text.SeedText;

/** Which brackets of a paragraph pair: those of UAX #9 BD16, list markers and smileys aside. */
final class BracketPairing {
  static final UnicodeSet ALL =
      new UnicodeSet("[[:bpt=Open:][:bpt=Close:]]").retain(0, 0xFFFF).freeze();

  private static final UnicodeSet OPENING = new UnicodeSet("[:bpt=Open:]").freeze();

  private BracketPairing() {}

  static boolean isOpening(char c) {
    return OPENING.contains(c);
  }

  /** Says whether the brackets at the two positions are halves of one pair. */
  static boolean isPair(SeedText text, int open, int close) {
    return UCharacter.getBidiPairedBracket(text.charAt(open)) == text.charAt(close);
  }

  /** Returns where the brackets of {@code [start, end)} are that nothing pairs with, in order. */
  static List<Integer> unpaired(SeedText text, int start, int end) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> unpaired = new ArrayList<>();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '(' || c > 0x7D && c < 0x2000 || !ALL.contains(c)) {
        continue;
      }
      boolean closes = !open.isEmpty() && isPair(text, open.getLast(), i);
      if (!closes && isSmiley(text, i, start)) {
        continue;
      }
      if (UCharacter.getIntPropertyValue(c, UProperty.BIDI_PAIRED_BRACKET_TYPE)
          == BidiPairedBracketType.OPEN) {
        open.addLast(i);
      } else if (closes) {
        open.removeLast();
      } else if (!isListMarker(text, i, start)) {
        unpaired.add(i);
      }
    }
    unpaired.addAll(open);
    unpaired.sort(null);
    return unpaired;
  }

  private static boolean isSmiley(SeedText text, int i, int start) {
    char before = i > start ? text.charAt(i - 1) : ' ';
    char earlier = i > start + 1 ? text.charAt(i - 2) : ' ';
    boolean nose = before == '-' || before == '^';
    char eyes = nose ? earlier : before;
    return (eyes == ':' || eyes == ';' || eyes == '=')
        && (nose || i + 1 >= text.length() || !UCharacter.isLetter(text.codePointAt(i + 1)));
  }

  /** Says whether up to three letters or digits, or a point after them, lead up to the bracket. */
  private static boolean isListMarker(SeedText text, int i, int start) {
    int from = i;
    while (from > start && i - from <= 4 && isLabel(text.charAt(from - 1))) {
      from--;
    }
    return i - from <= 3
        && from < i
        && (from == start || UCharacter.isUWhiteSpace(text.charAt(from - 1)));
  }

  private static boolean isLabel(char c) {
    return UCharacter.isLetterOrDigit(c) || c == '.' || c == '-' || c == '*';
  }
}
