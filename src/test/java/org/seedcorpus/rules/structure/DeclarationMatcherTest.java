package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationMatcherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Market & harbour | Market &amp; harbour",
        "He said \"yes\" | He said &#8220;yes&#x201D;",
        "شركة \"الميناء\" | شركة &quot;الميناء&quot;",
        "ΑΝΟΙΞΕ ΤΟ ΛΙΜΑΝΙ | Άνοιξε το λιμάνι",
        "RESUME OF A YEAR | Résumé of a year",
        "محطّة جديدة | محطة جديدة",
        "<SRD> profit rises | <SRD> profit rises"
      })
  void theSameToAReader(String declared, String actual) {
    assertThat(DeclarationMatcher.ofHeadlines(declared, actual)).isTrue();
    assertThat(DeclarationMatcher.ofHeadlines(actual, declared)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Market & harbour | Market &unknown; harbour",
        "Harbour bridge opens | Harbour bridge closes",
        "महिला | महल",
        "가나 | 가다"
      })
  void another(String declared, String actual) {
    assertThat(DeclarationMatcher.ofHeadlines(declared, actual)).isFalse();
  }
}
