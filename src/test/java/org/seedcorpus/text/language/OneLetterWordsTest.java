package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLetterWordsTest {
  @Test
  void ofALanguage() {
    assertThat(OneLetterWords.of(Language.of("en"))).isEqualTo("aio");
    assertThat(OneLetterWords.of(Language.of("he"))).isEmpty();
    assertThat(OneLetterWords.of(Language.of("sr-Latn"))).contains("a", "s");
    assertThat(OneLetterWords.of(Language.of("vi"))).isNull();
  }
}
