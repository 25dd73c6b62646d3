package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTagTest {
  @Test
  void elementsOfHtmlAreNotShown() {
    assertThat(HtmlTag.shown("<b>")).isEmpty();
    assertThat(HtmlTag.shown("</SPAN>")).isEmpty();
    assertThat(HtmlTag.shown("<a href=\"x\">")).isEmpty();
    assertThat(HtmlTag.shown("<!-- note -->")).isEmpty();
  }

  @Test
  void aLineBreakIsASpace() {
    assertThat(HtmlTag.shown("<br>")).isEqualTo(" ");
    assertThat(HtmlTag.shown("<BR/>")).isEqualTo(" ");
  }

  @Test
  void othersAreText() {
    assertThat(HtmlTag.shown("<Amal>")).isEqualTo("<Amal>");
    assertThat(HtmlTag.shown("<bridge>")).isEqualTo("<bridge>");
  }
}
