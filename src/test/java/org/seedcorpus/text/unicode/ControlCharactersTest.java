package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {
  @Test
  void dangerousOnes() {
    int[] dangerous = {
      0, '\n', '\r', 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0xAD, 0x200B, 0x2028, 0x2029, 0x202A, 0x202E,
      0x2060, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xFEFF, 0xFFFD, 0x378, 0xFFFE, 0xE0041, 0x10FFFF
    };
    for (int c : dangerous) {
      assertThat(ControlCharacters.isDangerous(c)).as("U+%04X", c).isTrue();
    }
  }

  @Test
  void harmlessOnes() {
    int[] harmless = {
      '\t', ' ', '~', 'a', 0xA0, 0x5D0, 0x600, 0x605, 0x61C, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2,
      0x200C, 0x200D, 0x200E, 0x200F, 0x2010, 0xE000, 0xFFFC, 0x1F6A2
    };
    for (int c : harmless) {
      assertThat(ControlCharacters.isDangerous(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void softOnesAndOddSpaces() {
    for (int c : new int[] {0x200C, 0x200D, 0x200E, 0x200F, 0x61C}) {
      assertThat(ControlCharacters.isSoft(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {0x200B, 0x2010, 0x61B, 0x61D, 'a'}) {
      assertThat(ControlCharacters.isSoft(c)).as("U+%04X", c).isFalse();
    }
    for (int c : new int[] {'\t', 0xA0, 0x2003, 0x202F, 0x3000}) {
      assertThat(ControlCharacters.isOddSpace(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {' ', 'a', '\n', 0x200B, 0x2028}) {
      assertThat(ControlCharacters.isOddSpace(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void escapesOnOneLine() {
    assertThat(ControlCharacters.escaped("plain text")).isEqualTo("plain text");
    assertThat(ControlCharacters.escaped("a\u202Eb\nc")).isEqualTo("a<U+202E>b<U+000A>c");
    assertThat(ControlCharacters.escaped("\u0000🚢")).isEqualTo("<U+0000>🚢");
    assertThat(ControlCharacters.escaped("می\u200Cشود")).isEqualTo("می\u200Cشود");
    assertThat(ControlCharacters.escaped("\uD83D")).isEqualTo("<U+D83D>");
    assertThat(ControlCharacters.escaped("")).isEmpty();
  }
}
