package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceFragmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | According to the museum, the painting",
        "en | In a letter, the harbour master",
        "fr | Selon le musée, le tableau",
        "de | Die Museen müssen",
        "es | Los museos deberán cerrar",
        "it | I musei dovranno",
        "nl | De musea moeten nu",
        "ru | Музеи города должны",
        "id | Museum kini harus",
        "ms | Muzium berkata bahawa",
        "hi | संग्रहालय के अनुसार",
        "ur | عجائب گھر کے مطابق",
        "fa | به گزارش موزه، تابلوی",
        "he | לפי המוזיאון, הציור",
        "bn | জাদুঘর জানিয়েছে যে ছবিটি",
        "lt | Muziejus pranešė, kad"
      })
  void isPartOfASentence(String language, String line) {
    assertThat(SentenceFragments.isFragment(line, Language.of(language))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | In These Times",
        "en | When Harbours Sleep Weekly",
        "en | From our own correspondent",
        "fr | Dans le port",
        "it | Dopo la pioggia",
        "es | Desde el puerto",
        "ru | За рубежом сегодня",
        "fa | به نقل از ایسنا",
        "he | על המשמר היומי",
        "vi | Theo Báo Cảng"
      })
  void isTheNameOfAPublisher(String language, String line) {
    assertThat(SentenceFragments.isFragment(line, Language.of(language))).isFalse();
  }
}
