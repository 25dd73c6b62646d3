package org.seedcorpus.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/** Latin-script text of one charset of one byte a character that was read in another. */
class MisreadLatinTest {
  private static List<MojibakeSpan> find(String language, String text) {
    return MojibakeDetector.find(SeedText.of(text), Language.of(language));
  }

  @Test
  void theDotOfCatalanIsNoLetter() {
    assertThat(
            find(
                "ca",
                "Les cel·les del col·legi són d’una altra col·lecció il·lustrada.\n"
                    + "Un excel·lent intel·lectual anul·la la pel·lícula."))
        .isEmpty();
  }

  @Test
  void theSignOfMultiplicationIsNoLetter() {
    assertThat(find("pl", "Barwa to red×65536 + green×256 + blue×1, czyli suma×2 lub więcej."))
        .isEmpty();
  }

  @Test
  void lettersOfAnotherLanguageAreNoApostrophes() {
    assertThat(
            find(
                "en",
                "The page is in two languages.\n"
                    + "Korumalı hesap tabloları yalnızca bir kez açılır, sayının kısmını yuvarlar."))
        .isEmpty();
  }
}
