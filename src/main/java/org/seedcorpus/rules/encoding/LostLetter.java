package org.seedcorpus.rules.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A sign inside a word, in place of a letter that a conversion lost: {@code fronti♪8re}. */
final class LostLetter {
  /** Signs that nobody sets inside a word; stars and hearts are meant. */
  static final UnicodeSet SIGNS =
      new UnicodeSet("[\\u2500-\\u25FF\\u2600-\\u2604\\u263C\\u263D\\u2640\\u2642\\u2669-\\u266F]")
          .freeze();

  private static final int LONGEST = 40;

  private LostLetter() {}

  /** Reports a sign, and perhaps a digit after it, between small letters of one word. */
  static void at(SeedContext seed, int index, FindingCollector out) {
    SeedText text = seed.text();
    int end = index + 1;
    if (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (!isSmall(text.codePointBefore(index))
        || !isSmall(text.codePointFrom(end))
        || seed.isMojibake(index)) {
      return;
    }
    int from = index;
    while (from > 0 && index - from < LONGEST && isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST && isLetter(text.charAt(to))) {
      to++;
    }
    if (to - end + index - from >= 4) {
      out.at(index, end).report("letter", new Span(from, to));
    }
  }

  private static boolean isLetter(char c) {
    return UCharacter.isLetter(c);
  }

  /** Returns whether it is a small letter, or one of a script without case. */
  private static boolean isSmall(int c) {
    return c >= 'a' && UCharacter.isLetter(c) && !UCharacter.isUpperCase(c);
  }
}
