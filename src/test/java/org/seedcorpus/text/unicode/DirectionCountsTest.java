package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionCountsTest {
  private static DirectionCounts in(String text) {
    return DirectionCounts.in(text, 0, text.length());
  }

  @Test
  void countsLettersOfBothDirections() {
    assertThat(in("ab גד أب я")).isEqualTo(new DirectionCounts(3, 4));
    assertThat(in("ab גד").total()).isEqualTo(4);
    assertThat(in("")).isEqualTo(new DirectionCounts(0, 0));
  }

  @Test
  void digitsMarksAndSignsDoNotCount() {
    assertThat(in("12 \u0661\u0662 .,! \u064E\u05B0\u0301 \u200E\u200F"))
        .isEqualTo(new DirectionCounts(0, 0));
  }

  @Test
  void aSupplementaryLetterCountsOnce() {
    assertThat(in("\uD83A\uDD00\uD835\uDC00")).isEqualTo(new DirectionCounts(1, 1));
    assertThat(in("\uD83D\uDEA2")).isEqualTo(new DirectionCounts(0, 0));
  }

  @Test
  void loneSurrogatesDoNotCount() {
    assertThat(in("\uD83A")).isEqualTo(new DirectionCounts(0, 0));
    assertThat(in("\uDD00a")).isEqualTo(new DirectionCounts(1, 0));
    assertThat(DirectionCounts.in("\uD83A\uDD00", 0, 1)).isEqualTo(new DirectionCounts(0, 0));
  }

  @Test
  void onlyTheRangeCounts() {
    assertThat(DirectionCounts.in("abגד", 1, 3)).isEqualTo(new DirectionCounts(1, 1));
  }
}
