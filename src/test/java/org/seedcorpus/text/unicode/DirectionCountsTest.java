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

  @Test
  void unitsOfAnArrayCountAsThoseOfAText() {
    for (String text : new String[] {"", "ab גד أب я", "12 ab", "אב\uD83A\uDD00\uD835\uDC00c"}) {
      assertThat(DirectionCounts.in(text.toCharArray(), text.length()))
          .as(text)
          .isEqualTo(in(text));
    }
    char[] longer = "abגדהX\uD835\uDC00".toCharArray();
    assertThat(DirectionCounts.in(longer, 5)).isEqualTo(new DirectionCounts(2, 3));
    assertThat(DirectionCounts.in(longer, 7)).isEqualTo(new DirectionCounts(3, 3));
  }
}
