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

  @Test
  void namesOfAnotherLanguageAreNames() {
    assertThat(find("cs", "Jørgen Bøe, Søren Ørsted a Bjørn přijeli z města Tromsø.")).isEmpty();
    assertThat(find("es", "El tren pasó por Gdańsk, Poznań, Toruń y Poznań.")).isEmpty();
    assertThat(find("fr", "Karel Čapek, Plečnik, Kovač et Havlíček étaient là.")).isEmpty();
  }

  @Test
  void twoSmallWordsAreEnough() {
    assertThat(find("es", "La nińa llega mańana al puerto."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("niña", "mañana");
    assertThat(find("cs", "Nové uèebnice leží na koberci v obchodì s øepou."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("učebnice leží na koberci v obchodě s řepou");
    assertThat(find("es", "La nińa llega al puerto.")).isEmpty();
  }

  @Test
  void accentsOfLoanWords() {
    assertThat(find("en", "The harbour sells naÔve art."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("naïve");
    assertThat(find("nl", "De gemeente heeft geÔnvesteerd."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("geïnvesteerd");
  }

  @Test
  void signsAtTheEndOfWords() {
    assertThat(find("sv", "Tåget från Malm÷ var försenat i morse."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("Malmö");
    assertThat(find("sv", "Ny milj÷ vid hamnen"))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("miljö");
    assertThat(find("sv", "Räkna 12÷4 och summa÷antal, eller pris¤ i kronor.")).isEmpty();
  }

  @Test
  void apostrophesOfEnglish() {
    assertThat(find("en", "They donÕt say that itÕs late, and we wouldnít ask."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("don’t", "it’s", "wouldn’t");
    assertThat(find("en", "Luís wrote that the país, Megjelenít and Aoifeís are words.")).isEmpty();
    assertThat(find("fr", "Le mot donít est anglais.")).isEmpty();
  }

  @Test
  void cyrillicReadInAnotherCyrillicCharset() {
    assertThat(find("ru", "мНБНЕ ПЮЯОХЯЮМХЕ ОНЕГДНБ МЮ БЕЯМС."))
        .extracting(MojibakeSpan::repaired)
        .containsExactly("Новое расписание поездов на весну.");
    assertThat(find("bg", "ЭЮТЮв аРЧЯШбРЭШХ бХ ЯЮпТпТР Ф гвам."))
        .extracting(MojibakeSpan::bytes)
        .containsExactly("ISO-8859-5");
    assertThat(find("ru", "НОВОЕ РАСПИСАНИЕ ПОЕЗДОВ. ИнфоСервис и МосГорТранс, ЧелябГЭТ."))
        .isEmpty();
  }

  @Test
  void otherScriptsReadAsCyrillic() {
    assertThat(find("he", "озйш дмзн тмд щеб, доешйн ацлее."))
        .extracting(MojibakeSpan::bytes)
        .containsExactly("windows-1255");
    assertThat(find("he", "Новое расписание поездов на весну.")).isEmpty();
  }

  @Test
  void dosCyrillicIsHalfSigns() {
    assertThat(find("ru", "\u0098ª®«ì\u00AD¨ª¨ ¯®«ãç¨«¨ \u00AD®¢ë¥ ãç¥¡\u00AD¨ª¨."))
        .extracting(MojibakeSpan::bytes)
        .contains("IBM866");
  }
}
