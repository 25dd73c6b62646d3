package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void doubleMarks() {
    for (char c : "\"«»“”„‟״″".toCharArray()) {
      assertThat(Quotes.isDouble(c)).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "'‘’‚‹›`\u201B\u2020".toCharArray()) {
      assertThat(Quotes.isDouble(c)).as("U+%04X", (int) c).isFalse();
    }
  }

  @Test
  void kinds() {
    assertThat(Quotes.isAngle('«')).isTrue();
    assertThat(Quotes.isAngle('»')).isTrue();
    assertThat(Quotes.isAngle('“')).isFalse();
    assertThat(Quotes.isCurly('\u201C')).isTrue();
    assertThat(Quotes.isCurly('\u201F')).isTrue();
    assertThat(Quotes.isCurly('\u201B')).isFalse();
    assertThat(Quotes.isCurly('\u2020')).isFalse();
  }

  @Test
  void whatMayClose() {
    for (char c : "\"»“”’".toCharArray()) {
      assertThat(Quotes.mayClose(c)).as("U+%04X", (int) c).isTrue();
    }
    assertThat(Quotes.mayClose('«')).isFalse();
    assertThat(Quotes.mayClose('„')).isFalse();
    assertThat(Quotes.mayClose(-1)).isFalse();
  }

  @Test
  void theSetHasAllButTheSubstitutes() {
    assertThat(Quotes.DOUBLE.size()).isEqualTo(7);
    assertThat(Quotes.DOUBLE.contains(Quotes.LOW)).isTrue();
    assertThat(Quotes.DOUBLE.contains(Quotes.DOUBLE_PRIME)).isFalse();
    assertThat(Quotes.DOUBLE.contains(Quotes.GERSHAYIM)).isFalse();
  }
}
