package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;

class CharacterNamesTest {
  @Test
  void namesACharacter() {
    assertThat(CharacterNames.numberAndName(0x202E)).isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
    assertThat(CharacterNames.numberAndName('a')).isEqualTo("U+0061 LATIN SMALL LETTER A");
    assertThat(CharacterNames.numberAndName(0x1F6A2)).isEqualTo("U+1F6A2 SHIP");
  }

  @Test
  void whatHasNoNameIsANumber() {
    assertThat(CharacterNames.numberAndName(0)).isEqualTo("U+0000");
    assertThat(CharacterNames.numberAndName(0xE000)).isEqualTo("U+E000");
    assertThat(CharacterNames.numberAndName(0x378)).isEqualTo("U+0378");
    assertThat(CharacterNames.numberAndName(0x10FFFF)).isEqualTo("U+10FFFF");
  }

  @Test
  void noCharacterIsInNoSet() {
    UnicodeSet all = new UnicodeSet(0, 0x10FFFF);
    assertThat(CharacterNames.in(all, -1)).isFalse();
    assertThat(CharacterNames.in(all, 0)).isTrue();
    assertThat(CharacterNames.in(new UnicodeSet("[a]"), 'b')).isFalse();
  }

  @Test
  void abbreviations() {
    assertThat(CharacterNames.abbreviation(0)).isEqualTo("NUL");
    assertThat(CharacterNames.abbreviation(0x1F)).isEqualTo("US");
    assertThat(CharacterNames.abbreviation(' ')).isEqualTo("0020");
    assertThat(CharacterNames.abbreviation(0x202E)).isEqualTo("RLO");
    assertThat(CharacterNames.abbreviation(0xE0041)).isEqualTo("E0041");
  }

  @Test
  void numbersAndNames() {
    assertThat(CharacterNames.number(0xAD)).isEqualTo("U+00AD");
    assertThat(CharacterNames.number(0x1F6A2)).isEqualTo("U+1F6A2");
    assertThat(CharacterNames.name('a')).isEqualTo("LATIN SMALL LETTER A");
    assertThat(CharacterNames.name(0)).isEqualTo("CONTROL");
    assertThat(CharacterNames.name(0xE000)).isEqualTo("PRIVATE USE AREA");
  }

  @Test
  void numbersOfAText() {
    assertThat(CharacterNames.numbers("a\u202E\uD83D\uDEA2")).isEqualTo("U+0061 U+202E U+1F6A2");
    assertThat(CharacterNames.numbers("")).isEmpty();
  }
}
