package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          HARBOUR Bridge     | harbour bridge
          Straße             | strasse
          ﬁne               | fine
          “Yes” — «no»       | "yes" - "no"
          it’s               | it"s
          شهادَةٌ              | شهادة
          رُويتـرز            | رويترز
          שָׁלוֹם              | שלום
          ﻛﺘﺎﺏ               | كتاب
          Ｈａｒｂｏｕｒ           | harbour
          """)
  void whatIsTheSameToAReader(String text, String folded) {
    assertThat(TextFolding.text(text)).isEqualTo(folded);
    assertThat(TextFolding.text(folded)).isEqualTo(folded);
  }

  @Test
  void blanksBecomeOne() {
    assertThat(TextFolding.text("  a \u00A0\t b\r\n")).isEqualTo("a b");
    assertThat(TextFolding.text("\uFEFFa\u200B")).isEqualTo("a");
    assertThat(TextFolding.text(" \n ")).isEmpty();
    assertThat(TextFolding.text("")).isEmpty();
  }

  @Test
  void wordsThatDifferStayApart() {
    assertThat(TextFolding.text("كتاب")).isNotEqualTo(TextFolding.text("كتب"));
    assertThat(TextFolding.text("café")).isNotEqualTo(TextFolding.text("cafe"));
    assertThat(TextFolding.text("🚢")).isEqualTo("🚢");
  }

  @Test
  void marksBeforeOrAfterAnIotaSubscriptAreTheSame() {
    assertThat(TextFolding.text("ᾳ\u0301")).isEqualTo("άι");
    assertThat(TextFolding.text("α\u0345\u0301")).isEqualTo("άι");
    assertThat(TextFolding.text("ά\u0345")).isEqualTo("άι");
    assertThat(TextFolding.text("ᾴ")).isEqualTo("άι");
    assertThat(TextFolding.text("ᾼ")).isEqualTo("αι");
  }
}
