package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicHebrewLettersTest {
  @Test
  void arabicLettersAsTheyAreStored() {
    for (int c : new int[] {'ا', 'ي', 'پ', 'ە', 'ۇ', '\u0671', '\u08A0', '\u0620'}) {
      assertThat(ArabicHebrewLetters.isArabic(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {-1, 0, 'a', 'א', '\u0640', '\u064E', '\u0661', '\u060C', '\uFE8D'}) {
      assertThat(ArabicHebrewLetters.isArabic(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void hebrewLettersAndTheirPresentationForms() {
    for (int c : new int[] {'א', 'ת', 'ם', '\u05F0', '\uFB2A', '\uFB4F'}) {
      assertThat(ArabicHebrewLetters.isHebrew(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {-1, 'a', 'ا', '\u05B0', '\u05BE', '\u05F3', '\uFB50'}) {
      assertThat(ArabicHebrewLetters.isHebrew(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void marks() {
    for (int c : new int[] {0x300, 0x5B0, 0x64E, 0x670, 0x93F, 0x1E8D0}) {
      assertThat(ArabicHebrewLetters.isMark(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {-1, 'a', 'ا', 0x2FF, 0x200C}) {
      assertThat(ArabicHebrewLetters.isMark(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void theLetterThatMarksStandOn() {
    String text = "ب\u064E\u0651ت";
    assertThat(ArabicHebrewLetters.baseBefore(text, 3)).isEqualTo('ب');
    assertThat(ArabicHebrewLetters.baseBefore(text, 1)).isEqualTo('ب');
    assertThat(ArabicHebrewLetters.baseBefore(text, 0)).isEqualTo(-1);
    assertThat(ArabicHebrewLetters.baseBefore("\u064E", 1)).isEqualTo(-1);
    assertThat(ArabicHebrewLetters.baseFrom(text, 1)).isEqualTo('ت');
    assertThat(ArabicHebrewLetters.baseFrom(text, 0)).isEqualTo('ب');
    assertThat(ArabicHebrewLetters.baseFrom(text, 4)).isEqualTo(-1);
    assertThat(ArabicHebrewLetters.baseFrom("a\u064E", 1)).isEqualTo(-1);
  }

  @Test
  void supplementaryCharactersAreOne() {
    String text = "\uD83A\uDD00\uD83A\uDCD0x"; // an Adlam letter, a mark of Mende Kikakui
    assertThat(ArabicHebrewLetters.baseBefore(text, 4)).isEqualTo(0x1E900);
    assertThat(ArabicHebrewLetters.baseFrom(text, 2)).isEqualTo('x');
  }

  @Test
  void directions() {
    assertThat(ArabicHebrewLetters.direction('a')).isEqualTo(1);
    assertThat(ArabicHebrewLetters.direction('я')).isEqualTo(1);
    assertThat(ArabicHebrewLetters.direction('א')).isEqualTo(-1);
    assertThat(ArabicHebrewLetters.direction('ب')).isEqualTo(-1);
    assertThat(ArabicHebrewLetters.direction(0x1E900)).isEqualTo(-1);
    for (int c : new int[] {'1', '\u0661', ' ', '.', '\u064E'}) {
      assertThat(ArabicHebrewLetters.direction(c)).as("U+%04X", c).isZero();
    }
  }
}
