package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "AR-eg, ar-EG",
    "pt_BR, pt-BR",
    "iw, he",
    "in, id",
    "ji, yi",
    "ara, ar",
    "heb, he",
    "per, fa",
    "ger, de",
    "zh-hant, zh-Hant",
    "pnb, pnb",
    "azb, azb",
    "ckb, ckb",
    "und, und",
    "und-arab, und-Arab",
    "Arabic, ar",
    "arabic, ar",
    "العربية, ar",
    "עברית, he",
    "فارسی, fa",
    "اردو, ur",
    "Русский, ru",
    "Français, fr",
    "Türkçe, tr",
    "Thai, th",
    "日本語, ja",
    "Hebrew, he",
    "Central Kurdish, ckb",
    "' English ', en",
  })
  void parsesTagsCodesAndNames(String text, String tag) {
    assertThat(Language.parse(text)).contains(Language.of(tag));
    assertThat(Language.of(tag).tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "xx", "Klingonisch", "a", "ar--EG", "123", "Reuters", "12 May"})
  void refusesWhatIsNoLanguage(String text) {
    assertThat(Language.parse(text)).isEmpty();
    assertThatThrownBy(() -> Language.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BCP 47");
  }

  @Test
  void knowsScriptAndDirection() {
    assertThat(Language.of("ar").isRightToLeft()).isTrue();
    assertThat(Language.of("az-Arab").isRightToLeft()).isTrue();
    assertThat(Language.of("az").isRightToLeft()).isFalse();
    assertThat(Language.of("yi").script()).isEqualTo("Hebr");
    assertThat(Language.of("sr-Latn").script()).isEqualTo("Latn");
    assertThat(Language.UNDETERMINED.script()).isEmpty();
    assertThat(Language.UNDETERMINED.isRightToLeft()).isFalse();
    assertThat(Language.of("und-Hebr").isUndetermined()).isTrue();
    assertThat(Language.of("ar-EG").base()).isEqualTo("ar");
    assertThat(Language.of("ar-EG").displayName(ULocale.ENGLISH)).isEqualTo("Arabic (Egypt)");
  }

  @Test
  void exemplarsAreOfTheLanguageItself() {
    assertThat(Language.of("ar").exemplars().contains('ك')).isTrue();
    assertThat(Language.of("fa").exemplars().contains('ك')).isFalse();
    assertThat(Language.of("ur-IN").exemplars().contains('ہ')).isTrue();
    assertThat(Language.of("pnb").exemplars().isEmpty()).isTrue();
    assertThat(Language.UNDETERMINED.exemplars().isEmpty()).isTrue();
    assertThat(Language.of("he").exemplars().isFrozen()).isTrue();
  }

  @Test
  void knowsCloseRelatives() {
    assertThat(Language.of("hr").isCloseTo(Language.of("sr-Latn"))).isTrue();
    assertThat(Language.of("ar-EG").isCloseTo(Language.of("ar"))).isTrue();
    assertThat(Language.of("fa").isCloseTo(Language.of("tg"))).isTrue();
    assertThat(Language.of("fr").isCloseTo(Language.of("it"))).isFalse();
    assertThat(Language.of("he").isCloseTo(Language.of("yi"))).isFalse();
  }

  @Test
  void theTagsOfTheTablesAreCanonical() {
    for (String line : ResourceLines.lines("detect/languages.txt")) {
      for (String name : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
        String tag = name.replace("*", "");
        if (!tag.equals("pnb")) { // kept apart from Lahnda
          assertThat(ULocale.createCanonical(ULocale.forLanguageTag(tag)).toLanguageTag())
              .isEqualTo(tag);
        }
        assertThat(Language.of(tag.toUpperCase(Locale.ROOT)).tag()).isEqualTo(tag);
      }
    }
  }
}
