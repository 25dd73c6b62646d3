package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar", "fa", "ur", "he", "ckb", "ps", "ug", "sd", "yi", "en", "fr", "de", "es", "pt", "it",
        "nl", "pl", "ru", "uk", "tr", "sv", "hi", "bn", "id", "vi", "da", "nb", "fi", "cs", "ro",
        "hu", "el", "ca"
      })
  void listsAreSound(String tag) {
    WordLists lists = WordLists.of(Language.of(tag));
    assertThat(lists.areKnown()).isTrue();
    assertThat(lists.functionWords()).noneMatch(lists.ambiguousFunctionWords()::contains);
    assertThat(lists.functionWords()).noneMatch(lists.allowedRepeats()::contains);
    assertThat(lists.functionWords()).noneMatch(word -> word.isBlank() || word.contains(" "));
  }

  @Test
  void tellsTheKindsApart() {
    WordLists english = WordLists.of(Language.of("en-GB"));
    assertThat(english.functionWords()).contains("the", "of");
    assertThat(english.allowedRepeats()).contains("that", "had");
    assertThat(english.isReduplicating()).isFalse();
    WordLists urdu = WordLists.of(Language.of("ur"));
    assertThat(urdu.ambiguousFunctionWords()).contains("میں");
    assertThat(urdu.letterNames()).contains("سی");
    assertThat(urdu.isReduplicating()).isTrue();
    assertThat(WordLists.of(Language.of("arz"))).isEqualTo(WordLists.of(Language.of("ar")));
    assertThat(WordLists.of(Language.of("ceb")).areKnown()).isFalse();
  }

  @Test
  void foldsCaseAndMarksButNoLetters() {
    Language arabic = Language.of("ar");
    assertThat(WordFold.fold("فِـي\u200F", arabic)).isEqualTo("في");
    assertThat(WordFold.fold("علي", arabic)).isNotEqualTo(WordFold.fold("علی", arabic));
    assertThat(WordFold.fold("أن", arabic)).isNotEqualTo(WordFold.fold("ان", arabic));
    assertThat(WordFold.fold("İLE", Language.of("tr"))).isEqualTo("ile");
    assertThat(WordFold.fold("ISIN", Language.of("tr"))).isEqualTo("ısın");
    assertThat(WordFold.fold("Straße", Language.of("de"))).isEqualTo("strasse");
  }
}
