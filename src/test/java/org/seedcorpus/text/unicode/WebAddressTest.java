package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a",
        "http://موقع.example/جسر",
        "www.example.org",
        "(https://example.org)",
        "example.org/news",
        "editor@example.org",
        "ar.example.org/a.b."
      })
  void aWordIsAnAddress(String word) {
    assertThat(WebAddress.isWord(word, 0, word.length())).isTrue();
    String text = "زوروا " + word + " اليوم";
    for (int i = 0; i < word.length(); i++) {
      assertThat(WebAddress.isAt(text, 6 + i)).isTrue();
    }
    assertThat(WebAddress.isAt(text, 1)).isFalse();
    assertThat(WebAddress.isAt(text, text.length() - 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"end.next", "and/or", "12:30", "a:/b", "@", "@home", "w.a", "3.5/4", "km/h.", ""})
  void aWordIsNone(String word) {
    assertThat(WebAddress.isWord(word, 0, word.length())).isFalse();
  }

  @Test
  void addressesAreTakenOutOfALine() {
    assertThat(WebAddress.removedFrom("See https://example.org/a and go")).isEqualTo("See  and go");
    assertThat(WebAddress.removedFrom("no address: here")).isEqualTo("no address: here");
    assertThat(WebAddress.isIn("Harbour Times, https://example.org")).isTrue();
    assertThat(WebAddress.isIn("Harbour Times :// x")).isFalse();
    assertThat(WebAddress.withoutSchemes("https://www.example.org")).isEqualTo(" example.org");
  }
}
