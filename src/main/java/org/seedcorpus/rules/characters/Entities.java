package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.characters.LeftoverMarkup.Markup;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.Letters;

/** The named and numeric character references of HTML. */
final class Entities {
  /** The longest name of HTML (13.5): CounterClockwiseContourIntegral. */
  private static final int LONGEST_NAME = 31;

  /** A CommonMark parser knows the names of all references (CommonMark 0.31, 2.5). */
  private static final Parser NAMES = Parser.builder().build();

  private Entities() {}

  /** A reference and what it stands for; null if that could become part of other markup. */
  private record Reference(int end, @Nullable String plain) {}

  /** Returns the run of references that begins at the index, or null. */
  static @Nullable Markup at(SeedText text, int index) {
    if (text.codePointBefore(index) == ';' && endsOne(text, index)) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    boolean sure = true;
    int end = index;
    for (Reference next = one(text, end); next != null; next = one(text, end)) {
      sure &= next.plain != null;
      plain.append(next.plain);
      end = next.end;
    }
    return end == index ? null : new Markup("entity", end, sure ? plain.toString() : null);
  }

  /** Returns whether a reference ends before the index. */
  private static boolean endsOne(SeedText text, int index) {
    for (int i = index - 2; i >= 0 && index - i <= LONGEST_NAME + 4; i--) {
      if (text.charAt(i) == '&') {
        Reference one = one(text, i);
        return one != null && one.end == index;
      }
    }
    return false;
  }

  private static @Nullable Reference one(SeedText text, int index) {
    if (text.codePointFrom(index) != '&') {
      return null;
    }
    int end = index + 1;
    if (text.codePointFrom(end) == '#') {
      return number(text, end + 1);
    }
    while (end - index <= LONGEST_NAME && isAsciiLetterOrDigit(text.codePointFrom(end))) {
      end++;
    }
    if (text.codePointFrom(end) != ';' || end - index < 3) {
      return null;
    }
    String character = named(text.text(index, end + 1));
    return character == null ? null : new Reference(end + 1, safe(character, text, end + 1));
  }

  /** Returns what the reference stands for, or null if HTML has no such name. */
  private static @Nullable String named(String reference) {
    Node paragraph = NAMES.parse("x" + reference + "x").getFirstChild();
    StringBuilder plain = new StringBuilder();
    for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
      plain.append(part instanceof Text some ? some.getLiteral() : "\n");
    }
    String character = plain.substring(1, plain.length() - 1);
    return character.equals(reference) ? null : character;
  }

  private static @Nullable Reference number(SeedText text, int start) {
    boolean hex = (text.codePointFrom(start) | 0x20) == 'x';
    int i = hex ? start + 1 : start;
    int first = i;
    int value = 0;
    for (; i - first < 7; i++) {
      int c = text.codePointFrom(i);
      int digit = c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
      if (digit < 0) {
        break;
      }
      value = value * (hex ? 16 : 10) + digit;
    }
    if (i == first || text.codePointFrom(i) != ';' || value > Character.MAX_CODE_POINT) {
      return null;
    }
    boolean sure = value >= 0xA0 || value >= ' ' && value < 0x7F;
    boolean printable = sure && UCharacter.isPrintable(value);
    return new Reference(i + 1, printable ? safe(Character.toString(value), text, i + 1) : null);
  }

  /** Returns null for what could become part of other markup: not an ampersand before a space. */
  private static @Nullable String safe(String character, SeedText text, int end) {
    boolean isAlone = character.equals("&") && " \r\n".indexOf(text.codePointFrom(end)) >= 0;
    return "&<>".contains(character) && !isAlone ? null : character;
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return c >= '0' && c <= '9' || Letters.isAscii(c);
  }
}
