package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNormalizerTest {
  private static String fold(String word, String language) {
    return WordNormalizer.fold(word, Language.of(language));
  }

  @Test
  void spellingsOfOneWord() {
    assertThat(fold("كِتـاب", "ar")).isEqualTo("كتاب");
    assertThat(fold("ﻛﺘﺎﺏ", "ar")).isEqualTo("كتاب");
    assertThat(fold("שָׁלוֹם", "he")).isEqualTo("שלום");
    assertThat(fold("צה״ל", "he")).isEqualTo("צה\"ל");
    assertThat(fold("ג׳ירפה", "he")).isEqualTo("ג'ירפה");
    assertThat(fold("می\u200Cشود", "fa")).isEqualTo("میشود");
    assertThat(fold("It’s", "en")).isEqualTo("it's");
    assertThat(fold("STRASSE", "de")).isEqualTo(fold("Straße", "de"));
  }

  @Test
  void turkishHasTwoLettersI() {
    assertThat(fold("ISPARTA", "tr")).isEqualTo("ısparta");
    assertThat(fold("İstanbul", "tr")).isEqualTo("istanbul");
    assertThat(fold("ISPARTA", "en")).isEqualTo("isparta");
    assertThat(fold("IŞIQ", "az")).isEqualTo("ışıq");
  }

  @Test
  void lettersStayApart() {
    assertThat(fold("علي", "ar")).isNotEqualTo(fold("على", "ar"));
    assertThat(fold("أب", "ar")).isNotEqualTo(fold("اب", "ar"));
    assertThat(fold("كتاب", "fa")).isNotEqualTo(fold("کتاب", "fa"));
  }

  @Test
  void whatIsIgnored() {
    for (char c :
        "\u0640\u00AD\u061C\u200B\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF".toCharArray()) {
      assertThat(WordNormalizer.isIgnored(c)).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "a\u200A\u2010\u2029\u202F\u2065\u206Aب".toCharArray()) {
      assertThat(WordNormalizer.isIgnored(c)).as("U+%04X", (int) c).isFalse();
    }
    for (char c : "\u064B\u0652\u0670\u0591\u05C7\u08FF".toCharArray()) {
      assertThat(WordNormalizer.isVowelMark(c)).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "\u0653\u0654\u05BE\u05C0\u0301\u0900".toCharArray()) {
      assertThat(WordNormalizer.isVowelMark(c)).as("U+%04X", (int) c).isFalse();
    }
  }
}
