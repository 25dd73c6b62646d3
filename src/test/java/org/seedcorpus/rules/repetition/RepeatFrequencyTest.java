package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.text.TokenIndex;

class RepeatFrequencyTest {
  @Test
  void samplesAreSpreadEvenly() {
    for (int count : new int[] {0, 1, 63, 64, 65, 100, 191, 193, 1_000}) {
      String text =
          IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      TokenIndex tokens = SeedContexts.of("en", text).tokens();
      int size = Math.min(64, count);
      int[] words =
          IntStream.range(0, size).map(i -> tokens.hash((int) ((long) i * count / size))).toArray();
      assertThat(RepeatFrequency.sample(tokens)).isEqualTo(words);
      int gaps = Math.max(0, count - 1);
      int some = Math.min(192, gaps);
      int[] pairs =
          IntStream.range(0, some)
              .map(i -> (int) ((long) i * gaps / some))
              .map(at -> RepeatFrequency.pair(tokens.hash(at), tokens.hash(at + 1)))
              .toArray();
      assertThat(RepeatFrequency.pairs(tokens)).isEqualTo(pairs);
    }
  }
}
