package org.seedcorpus.rules.duplicates;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.Arrays;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;

/**
 * The words of a text as hashes that do not see case, vowel marks, tatweel and invisible
 * characters. In scripts that write without spaces each character is a token.
 */
final class TokenHashes {
  private static final char IGNORED = 0;

  /** What each UTF-16 unit counts as. */
  private static final char[] FOLDED = folded();

  private static final UnicodeSet WITHOUT_SPACES =
      new UnicodeSet(
              "[[:Thai:][:Lao:][:Khmer:][:Myanmar:][:Han:][:Hiragana:][:Katakana:][:Tibetan:]]")
          .freeze();

  private static final boolean[] ALONE = alone();

  private TokenHashes() {}

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    UnicodeSet ignored =
        new UnicodeSet("[\\u0640[[:Mn:]&[[:Arabic:][:Hebrew:][:Inherited:]]]]")
            .addAll(
                new UnicodeSet().applyIntPropertyValue(UProperty.DEFAULT_IGNORABLE_CODE_POINT, 1));
    for (int c = 0; c < folded.length; c++) {
      int fold = UCharacter.foldCase(c, true);
      folded[c] = ignored.contains(c) ? IGNORED : (char) (fold > 0xFFFF ? c : fold);
    }
    return folded;
  }

  private static boolean[] alone() {
    boolean[] alone = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c < alone.length; c++) {
      alone[c] = UScript.getScript(c) > UScript.COMMON && WITHOUT_SPACES.contains(c);
    }
    return alone;
  }

  /** Returns the hashes of the tokens, in the order of the text. */
  static long[] of(SeedText text, WordIndex words) {
    long[] tokens = new long[words.count() + 16];
    int count = 0;
    for (int w = 0; w < words.count(); w++) {
      long hash = 0;
      for (int i = words.start(w); i < words.end(w); i++) {
        char c = text.charAt(i);
        char folded = FOLDED[c];
        if (folded == IGNORED) {
          continue;
        }
        hash = mix(hash + folded);
        if (ALONE[c]) {
          tokens = room(tokens, count);
          tokens[count++] = hash;
          hash = 0;
        }
      }
      if (hash != 0) {
        tokens = room(tokens, count);
        tokens[count++] = hash;
      }
    }
    return Arrays.copyOf(tokens, count);
  }

  private static long[] room(long[] tokens, int count) {
    return count < tokens.length ? tokens : Arrays.copyOf(tokens, count * 2);
  }

  /** Spreads the bits of a number over all 64 (the finalizer of SplitMix64). */
  static long mix(long z) {
    long a = (z + 0x9E3779B97F4A7C15L ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
    return b ^ b >>> 31;
  }
}
