package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void findsALetterAnywhere() {
    assertThat(new String[] {"a", "1 a", "٣ب", "—日", "1\uD835\uDC00", "\uD83D\uDEA2 ש"})
        .allMatch(Letters::areIn);
    assertThat(new String[] {"", "12 ½", "٣،", "\uD83D\uDEA2", "\u064E\u0301", "\uD835"})
        .noneMatch(Letters::areIn);
  }

  @Test
  void lettersOfAsciiAreThese() {
    StringBuilder letters = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Letters.isAscii(c)) {
        letters.appendCodePoint(c);
      }
    }
    assertThat(letters)
        .asString()
        .isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  }

  @Test
  void digitsFractionsAndRomanNumeralsAreNumbers() {
    assertThat("7٣۳½Ⅳ²①".codePoints()).allMatch(Letters::isNumber);
    assertThat("aب.一 +".codePoints()).noneMatch(Letters::isNumber);
  }
}
