package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;

class CharacterNamesTest {
  @Test
  void namesACharacter() {
    assertThat(CharacterNames.name(0x202E)).isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
    assertThat(CharacterNames.name('a')).isEqualTo("U+0061 LATIN SMALL LETTER A");
    assertThat(CharacterNames.name(0x1F6A2)).isEqualTo("U+1F6A2 SHIP");
  }

  @Test
  void whatHasNoNameIsANumber() {
    assertThat(CharacterNames.name(0)).isEqualTo("U+0000");
    assertThat(CharacterNames.name(0xE000)).isEqualTo("U+E000");
    assertThat(CharacterNames.name(0x378)).isEqualTo("U+0378");
    assertThat(CharacterNames.name(0x10FFFF)).isEqualTo("U+10FFFF");
  }

  @Test
  void noCharacterIsInNoSet() {
    UnicodeSet all = new UnicodeSet(0, 0x10FFFF);
    assertThat(CharacterNames.in(all, -1)).isFalse();
    assertThat(CharacterNames.in(all, 0)).isTrue();
    assertThat(CharacterNames.in(new UnicodeSet("[a]"), 'b')).isFalse();
  }
}
