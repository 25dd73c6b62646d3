package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses inside of texts and words. */
class WebAddressPartsTest {
  @Test
  void withinAText() {
    assertThat(WebAddress.isIn("See https://example.org/a now")).isTrue();
    assertThat(WebAddress.isIn("HTTP://EXAMPLE.ORG")).isTrue();
    assertThat(WebAddress.isIn("www.example.org")).isFalse();
    assertThat(WebAddress.isIn("one://two")).isFalse();
    assertThat(WebAddress.removedFrom("Times https://example.org/a here")).isEqualTo("Times  here");
    assertThat(WebAddress.removedFrom("Times www.example.org")).isEqualTo("Times www.example.org");
    assertThat(WebAddress.withoutSchemes("a https://www.b.org ftp://c")).isEqualTo("a  b.org  c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "x://y",
        "name@example.org",
        "a@b",
        "www.example.org",
        "(WWW.example.org)",
        "example.org/news",
        "قناة.com/x"
      })
  void aWordThatIsOne(String word) {
    assertThat(WebAddress.isWord(word, 0, word.length())).isTrue();
    assertThat(WebAddress.isWord("a " + word + " b", 2, 2 + word.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "end.next",
        "example.org",
        "a.b/c",
        "@name",
        "name@",
        "://x",
        "x:/y",
        "ww.a",
        "x.org/",
        "x.Org/y"
      })
  void aWordThatIsNone(String word) {
    assertThat(WebAddress.isWord(word, 0, word.length())).isFalse();
  }

  @Test
  void theWordAroundAnIndex() {
    String text = "عاد https://example.org/a إلى";
    int at = text.indexOf("example");
    assertThat(WebAddress.isAt(text, at)).isTrue();
    assertThat(WebAddress.isAt(text, text.indexOf("https"))).isTrue();
    assertThat(WebAddress.isAt(text, 0)).isFalse();
    assertThat(WebAddress.isAt(text, text.length() - 1)).isFalse();
    assertThat(WebAddress.isWord(text, 4, text.indexOf(" إلى"))).isTrue();
    assertThat(WebAddress.isAt("\u200Fhttps://a.org\u200F", 3)).isTrue();
  }

  @Test
  void wholeAddresses() {
    assertThat(WebAddress.is("<https://example.org>")).isTrue();
    assertThat(WebAddress.is("example.org.")).isTrue();
    assertThat(WebAddress.is("harbour-times.example/news?x=1")).isTrue();
    assertThat(WebAddress.is("end. next")).isFalse();
    assertThat(WebAddress.is("example.o")).isFalse();
    assertThat(WebAddress.is("12.5")).isFalse();
    assertThat(WebAddress.is("https://a")).isFalse();
  }

  @Test
  void signsAtTheEdgesOfAWord() {
    assertThat(WebAddress.isWord("a://", 0, 4)).isTrue();
    assertThat(WebAddress.isWord("a:/", 0, 3)).isFalse();
    assertThat(WebAddress.isWord("a:/x/", 0, 5)).isFalse();
    assertThat(WebAddress.isWord("a@", 0, 2)).isFalse();
    assertThat(WebAddress.isWord("www.", 0, 4)).isTrue();
    assertThat(WebAddress.isWord("xww.a", 0, 5)).isFalse();
    assertThat(WebAddress.isWord("wxw.a", 0, 5)).isFalse();
    assertThat(WebAddress.isWord("wwx.a", 0, 5)).isFalse();
    assertThat(WebAddress.isWord("w www.a", 3, 7)).isFalse();
    assertThat(WebAddress.isWord("a.org/b", 0, 7)).isTrue();
    assertThat(WebAddress.isWord("-.org/b", 0, 7)).isFalse();
    assertThat(WebAddress.isWord("a.org/-", 0, 7)).isFalse();
    assertThat(WebAddress.isWord("a.zz/b", 0, 6)).isTrue();
    assertThat(WebAddress.isWord("a.o/b", 0, 5)).isFalse();
  }

  @Test
  void aWordIsLookedAtFor2000Units() {
    String far = "a".repeat(2_100);
    assertThat(WebAddress.isAt(far + "@b", 2_099)).isTrue();
    assertThat(WebAddress.isAt(far + "@b", 0)).isFalse();
    assertThat(WebAddress.isAt("b@" + far, 10)).isTrue();
    assertThat(WebAddress.isAt("b@" + far, 2_100)).isFalse();
  }

  @Test
  void aHostNameAloneIsNoAddress() {
    assertThat(WebAddress.isWord("end.next", 0, 8)).isFalse();
    assertThat(WebAddress.isAt("end.next", 3)).isFalse();
  }
}
