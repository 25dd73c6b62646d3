package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.conformance.UnicodeData.Sample;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.WordIndex;

/**
 * Words begin and end where WordBreakTest.txt (UAX #29) has a boundary, but beside an apostrophe,
 * full stop or connector, which our words do not hold.
 */
class WordBreakConformanceTest {
  private static final Set<Integer> CONNECTING =
      Set.of(
          UCharacter.WordBreak.MIDLETTER,
          UCharacter.WordBreak.MIDNUM,
          UCharacter.WordBreak.MIDNUMLET,
          UCharacter.WordBreak.SINGLE_QUOTE,
          UCharacter.WordBreak.DOUBLE_QUOTE,
          UCharacter.WordBreak.EXTENDNUMLET);

  @Test
  void wordsBeginAndEndAtBoundaries() throws IOException {
    int words = 0;
    for (String line : UnicodeData.lines("auxiliary/WordBreakTest.txt")) {
      Sample sample = Sample.of(line);
      if (!sample.isLine()) {
        continue;
      }
      SeedContext seed = SeedContexts.of((String) null, sample.text());
      WordIndex index = seed.words();
      for (int i = 0; i < index.count(); i++) {
        checkBoundary(sample, index.start(i));
        checkBoundary(sample, index.end(i));
        words++;
      }
    }
    assertThat(words).isGreaterThan(300);
  }

  private static void checkBoundary(Sample sample, int bound) {
    String text = sample.text();
    boolean isConnected =
        bound > 0 && connects(text.codePointBefore(bound))
            || bound < text.length() && connects(text.codePointAt(bound))
            || text.codePoints().anyMatch(WordBreakConformanceTest::connects)
            || bound > 0 && isAttached(text.codePointBefore(bound)) // WB3c, WB4
            || bound < text.length() && isAttached(text.codePointAt(bound));
    if (!isConnected) {
      assertThat(sample.boundaries()).as("%s at %d", sample, bound).contains(bound);
    }
  }

  /** Marks and format characters go with what is before them (WB4), a space too. */
  private static boolean isAttached(int c) {
    int wordBreak = UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK);
    return wordBreak == UCharacter.WordBreak.EXTEND
        || wordBreak == UCharacter.WordBreak.FORMAT
        || wordBreak == UCharacter.WordBreak.ZWJ;
  }

  private static boolean connects(int c) {
    return CONNECTING.contains(UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK));
  }
}
