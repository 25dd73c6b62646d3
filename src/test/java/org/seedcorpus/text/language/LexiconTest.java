package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "fa", "ur", "he", "ckb", "ps", "ug", "sd", "yi", "en", "fr", "de", "es", "pt", "it",
        "nl", "pl", "ru", "uk", "tr", "sv", "hi", "bn", "id", "vi", "da", "nb", "fi", "cs", "ro",
        "hu", "el", "ca"
      })
  void listsAreSound(String tag) {
    Lexicon lists = Lexicon.of(Language.of(tag));
    assertThat(lists.areKnown()).isTrue();
    assertThat(lists.functionWords()).noneMatch(lists.ambiguousFunctionWords()::contains);
    assertThat(lists.functionWords()).noneMatch(lists.allowedRepeats()::contains);
    assertThat(lists.functionWords()).noneMatch(word -> word.isBlank() || word.contains(" "));
  }

  @Test
  void tellsTheKindsApart() {
    Lexicon english = Lexicon.of(Language.of("en-GB"));
    assertThat(english.functionWords()).contains("the", "of");
    assertThat(english.allowedRepeats()).contains("that", "had");
    assertThat(english.isReduplicating()).isFalse();
    Lexicon urdu = Lexicon.of(Language.of("ur"));
    assertThat(urdu.ambiguousFunctionWords()).contains("میں");
    assertThat(urdu.letterNames()).contains("سی");
    assertThat(urdu.isReduplicating()).isTrue();
    assertThat(Lexicon.of(Language.of("arz"))).isEqualTo(Lexicon.of(Language.of("ar")));
    assertThat(Lexicon.of(Language.of("ceb")).areKnown()).isFalse();
  }

  @Test
  void foldsCaseAndMarksButNoLetters() {
    Language arabic = Language.of("ar");
    assertThat(WordNormalizer.fold("فِـي\u200F", arabic)).isEqualTo("في");
    assertThat(WordNormalizer.fold("علي", arabic)).isNotEqualTo(WordNormalizer.fold("علی", arabic));
    assertThat(WordNormalizer.fold("أن", arabic)).isNotEqualTo(WordNormalizer.fold("ان", arabic));
    assertThat(WordNormalizer.fold("İLE", Language.of("tr"))).isEqualTo("ile");
    assertThat(WordNormalizer.fold("ISIN", Language.of("tr"))).isEqualTo("ısın");
    assertThat(WordNormalizer.fold("Straße", Language.of("de"))).isEqualTo("strasse");
  }
}
