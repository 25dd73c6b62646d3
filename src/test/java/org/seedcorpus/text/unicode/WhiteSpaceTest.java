package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
  @Test
  void blankIsWhiteSpaceOrAMarkOfLayout() {
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      boolean space = UCharacter.isUWhiteSpace(c);
      assertThat(WhiteSpace.isBlank(c))
          .as("U+%04X", (int) c)
          .isEqualTo(space || WhiteSpace.isMark(c));
    }
  }

  @Test
  void marks() {
    for (char c : "\u00AD\u061C\u200B\u200F\u202A\u202E\u2060\u206F\uFEFF".toCharArray()) {
      assertThat(WhiteSpace.isMark(c)).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "\u00AC\u061B\u200A\u2010\u2029\u202F\u205F\u2070\uFEFE a".toCharArray()) {
      assertThat(WhiteSpace.isMark(c)).as("U+%04X", (int) c).isFalse();
    }
  }
}
