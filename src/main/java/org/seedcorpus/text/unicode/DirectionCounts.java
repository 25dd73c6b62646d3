package org.seedcorpus.text.unicode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.nio.CharBuffer;

/**
 * How many letters of a text run in which direction (UAX #9, strong types L, R and AL).
 *
 * @param left letters that run from left to right
 * @param right letters that run from right to left
 */
public record DirectionCounts(int left, int right) {
  private static final byte LEFT = 1;
  private static final byte RIGHT = 2;

  /** Half of a character: it takes the other half to tell. */
  static final byte SURROGATE = 4;

  private static final byte[] KINDS = kinds();

  private static byte[] kinds() {
    char[] table = UnitTable.read("strong-direction");
    byte[] kinds = new byte[table.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) table[i];
    }
    return kinds;
  }

  static byte kind(int c) {
    if (!UCharacter.isLetter(c)) {
      return 0;
    }
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
            || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
        ? RIGHT
        : direction == UCharacterDirection.LEFT_TO_RIGHT ? LEFT : 0;
  }

  /** Counts the letters among the first {@code length} units; each unit counts. */
  public static DirectionCounts in(char[] units, int length) {
    int left = 0;
    int right = 0;
    int all = 0;
    for (int i = 0; i < length; i++) {
      int kind = KINDS[units[i]];
      left += kind & LEFT;
      right += kind & RIGHT;
      all |= kind;
    }
    return (all & SURROGATE) == 0
        ? new DirectionCounts(left, right >> 1)
        : in(CharBuffer.wrap(units), 0, length);
  }

  /** Counts the letters of {@code [start, end)}, in UTF-16 units; each unit counts. */
  public static DirectionCounts in(CharSequence text, int start, int end) {
    int left = 0;
    int right = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c) && i + 1 < end) {
          byte kind = kind(Character.codePointAt(text, i));
          left += kind & LEFT;
          right += kind >> 1;
        }
        continue;
      }
      byte kind = KINDS[c];
      left += kind & LEFT;
      right += kind >> 1;
    }
    return new DirectionCounts(left, right);
  }

  /** Returns how many strong letters there are. */
  public int total() {
    return left + right;
  }
}
