package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge opens.",
        "עבר.",
        "پل کھل گیا۔",
        "橋が開いた。",
        "पुल खुल गया।",
        "He said “yes.”",
        "It opens (today.)",
        "It opens.[12]",
        "ወደቡ ተከፈተ።",
        "It opens. (4 / 358)"
      })
  void sentences(String text) {
    assertThat(SentenceEnd.endsLikeOne(text)).isTrue();
    assertThat(SentenceEnd.endsInPunctuation(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Harbour Times",
        "Why?",
        "Open!",
        "متى؟",
        "And so..",
        "And…",
        "W.A.M.",
        "Ph.D.",
        "Harbour Ltd.",
        "…."
      })
  void others(String text) {
    assertThat(SentenceEnd.endsLikeOne(text)).isFalse();
  }

  @Test
  void punctuation() {
    for (String text : List.of("Why?", "Open!", "متى؟", "And…", "one,", "two:", "three;")) {
      assertThat(SentenceEnd.endsInPunctuation(text)).as(text).isTrue();
    }
    for (String text : List.of("", "Harbour", "Harbour (2)", "a-", "«Harbour»")) {
      assertThat(SentenceEnd.endsInPunctuation(text)).as(text).isFalse();
    }
  }

  @Test
  void abbreviations() {
    for (String text : List.of("W.A.M.", "(Harbour Inc.)", "Ph.D.", "et al.", "ก.ม.")) {
      assertThat(SentenceEnd.endsInAbbreviation(text)).as(text).isTrue();
    }
    for (String text : List.of("", "The end.", "A.", "xW.A.M", "Harbourltd.")) {
      assertThat(SentenceEnd.endsInAbbreviation(text)).as(text).isFalse();
    }
  }
}
