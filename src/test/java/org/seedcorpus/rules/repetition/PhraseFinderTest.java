package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.text.TokenIndex;

/** The quick look at the words misses no phrase that stands twice. */
class PhraseFinderTest {
  private static boolean naive(TokenIndex tokens) {
    for (int length = 2; length <= PhraseFinder.LONGEST; length++) {
      for (int first = 0; first + 2 * length <= tokens.count(); first++) {
        int equal = 0;
        while (equal < length
            && tokens.hash(first + equal) == tokens.hash(first + length + equal)) {
          equal++;
        }
        if (equal == length) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void findsWhatComparingAllPlacesFinds() {
    Random random = new Random(2);
    int repeats = 0;
    for (int round = 0; round < 4_000; round++) {
      int vocabulary = 2 + random.nextInt(40);
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append('w').append((char) ('a' + random.nextInt(vocabulary))).append(' ');
      }
      TokenIndex tokens = SeedContexts.of("en", text.toString()).tokens();
      assertThat(PhraseFinder.mayRepeat(tokens)).as(text.toString()).isEqualTo(naive(tokens));
      repeats += naive(tokens) ? 1 : 0;
    }
    assertThat(repeats).isBetween(500, 3_500);
  }
}
