package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BracketsTest {
  @Test
  void pairs() {
    for (String pair :
        List.of("()", "[]", "{}", "「」", "【】", "（）", "\u0F3A\u0F3B", "\u207D\u207E")) {
      char open = pair.charAt(0);
      char close = pair.charAt(1);
      assertThat(Brackets.isBracket(open)).as(pair).isTrue();
      assertThat(Brackets.isBracket(close)).as(pair).isTrue();
      assertThat(Brackets.isOpening(open)).as(pair).isTrue();
      assertThat(Brackets.isOpening(close)).as(pair).isFalse();
      assertThat(Brackets.otherHalf(open)).isEqualTo(close);
      assertThat(Brackets.otherHalf(close)).isEqualTo(open);
    }
  }

  @Test
  void otherMarksAreNone() {
    for (char c : "a<>«»“”﴾﴿'\"~\u0F39".toCharArray()) {
      assertThat(Brackets.isBracket(c)).as("U+%04X", (int) c).isFalse();
      assertThat(Brackets.ALL.contains(c)).as("U+%04X", (int) c).isFalse();
    }
  }

  @Test
  void theFastTestAgreesWithTheSet() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Brackets.isBracket(c)).as("U+%04X", (int) c).isEqualTo(Brackets.ALL.contains(c));
    }
  }
}
