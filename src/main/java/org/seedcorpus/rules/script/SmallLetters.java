package org.seedcorpus.rules.script;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.seedcorpus.text.language.WordNormalizer;

/** Letters that are not capitals, by their upper byte: a set is made when first asked for. */
final class SmallLetters {
  private static final int PAGE = 256;
  private static final AtomicReferenceArray<boolean[]> PAGES = new AtomicReferenceArray<>(PAGE);

  /** Stands for what is no word of small letters; eight ÿ do not make one. */
  static final long OTHER = -1;

  private SmallLetters() {}

  /**
   * Returns the lower bytes of the last eight letters; {@link #OTHER} if not all units are small
   * letters with the same upper byte.
   */
  static long pack(char[] units, int start, int length) {
    int upper = units[start] >> Byte.SIZE;
    boolean[] letters = page(upper);
    long packed = 0;
    for (int i = start; i < start + length; i++) {
      int c = units[i];
      if (c >> Byte.SIZE != upper || !letters[c & PAGE - 1]) {
        return OTHER;
      }
      packed = packed << Byte.SIZE | c & PAGE - 1;
    }
    return packed;
  }

  private static boolean[] page(int upper) {
    boolean[] known = PAGES.get(upper);
    if (known == null) {
      known = new boolean[PAGE];
      for (int i = 0; i < PAGE; i++) {
        char c = (char) (upper << Byte.SIZE | i);
        known[i] =
            Character.isLetter(c) && !Character.isUpperCase(c) && !WordNormalizer.isIgnored(c);
      }
      PAGES.set(upper, known);
    }
    return known;
  }
}
