package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalOrderTest {
  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          הגשר נפתח            | חתפנ רשגה
          عاد القطار           | راطقلا داع
          הגשר של 1890 נפתח     | חתפנ 1890 לש רשגה
          עם Harbour Lines היום | םויה Harbour Lines םע
          הגשר (הישן) נפתח      | חתפנ (ןשיה) רשגה
          סכום של 12,500.75 שקל | לקש 12,500.75 לש םוכס
          example.org האתר     | רתאה example.org
          """)
  void turnsALine(String logical, String visual) {
    assertThat(LogicalOrder.of(visual)).isEqualTo(logical);
  }

  @Test
  void presentationFormsBecomeLetters() {
    assertThat(LogicalOrder.of("ﺔﻴﺳرﺪﻣ ﺐﺘﻛ")).isEqualTo("كتب مدرسية");
    assertThat(LogicalOrder.of("\uFEFB")).isEqualTo("لا");
  }

  @Test
  void supplementaryCharactersStayWhole() {
    assertThat(LogicalOrder.of("ב🚢א")).isEqualTo("א🚢ב");
    assertThat(LogicalOrder.of("\uD83A\uDD01\uD83A\uDD00")).isEqualTo("\uD83A\uDD00\uD83A\uDD01");
  }

  @Test
  void twiceIsOnce() {
    String line = "הבתים יפים יותר אבל הרחובות הם צרים";
    assertThat(LogicalOrder.of(reversed(line))).isEqualTo(line);
    assertThat(LogicalOrder.of(LogicalOrder.of(line))).isEqualTo(line);
    assertThat(LogicalOrder.of("")).isEmpty();
  }

  @Test
  void whatStandsInsideANumberOrAName() {
    assertThat(LogicalOrder.of("חתפנ 5/6")).isEqualTo("5/6 נפתח");
    assertThat(LogicalOrder.of("חתפנ 5 6")).isEqualTo("6 5 נפתח");
    assertThat(LogicalOrder.of("חתפנ a b")).isEqualTo("a b נפתח");
    assertThat(LogicalOrder.of("/5")).isEqualTo("5/");
    assertThat(LogicalOrder.of("5..6")).isEqualTo("6..5");
  }
}
