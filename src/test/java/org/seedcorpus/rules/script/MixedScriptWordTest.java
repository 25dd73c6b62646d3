package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MixedScriptWordTest {
  private static final RuleUnderTest RUSSIAN = RuleUnderTest.of(new MixedScriptWord(), "ru");
  private static final RuleUnderTest GREEK = RuleUnderTest.of(new MixedScriptWord(), "el");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new MixedScriptWord(), "en");
  private static final RuleUnderTest ARMENIAN = RuleUnderTest.of(new MixedScriptWord(), "hy");

  @Test
  void aLatinLetterInARussianWord() {
    RUSSIAN
        .finds("[[Cовет]] города открыл библиотеку")
        .hasKey("found")
        .says("Cовет", "U+0043 LATIN CAPITAL LETTER C")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("Совет города открыл библиотеку");
    RUSSIAN.finds("В парке посадили [[берёзy]]").isFixedTo("В парке посадили берёзу");
  }

  @Test
  void eachIntruderIsNamedOnce() {
    RUSSIAN
        .finds("[[гocyдapcтвo]] помогло")
        .says(
            "гocyдapcтвo",
            "U+006F LATIN SMALL LETTER O, U+0063 LATIN SMALL LETTER C,"
                + " U+0079 LATIN SMALL LETTER Y, U+0061 LATIN SMALL LETTER A,"
                + " U+0070 LATIN SMALL LETTER P");
  }

  @Test
  void aCyrillicLetterInAnEnglishWord() {
    ENGLISH
        .finds("The [[mоdel]] is shown")
        .says("mоdel", "U+043E CYRILLIC SMALL LETTER O")
        .isFixedTo("The model is shown");
  }

  @Test
  void greekAndArmenian() {
    GREEK.finds("Η [[Eλλάδα]] γιορτάζει").isFixedTo("Η Ελλάδα γιορτάζει");
    GREEK.finds("Όλοι [[oι]] δρόμοι").isFixedTo("Όλοι οι δρόμοι");
    ARMENIAN.finds("բացվեց [[նnր]] գրադարան").isFixedTo("բացվեց նոր գրադարան");
    ENGLISH.accepts("the նnր word");
  }

  @Test
  void romanNumeralsAreNoted() {
    RUSSIAN
        .finds("Парк работает с [[ХVI]] века")
        .hasSeverity(Severity.INFO)
        .isFixedTo("Парк работает с XVI века");
  }

  @Test
  void prepositionsAndNamesOfOneLetter() {
    RUSSIAN
        .finds("Жители пришли [[c]] детьми в парк")
        .says("c", "U+0063 LATIN SMALL LETTER C")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("Жители пришли с детьми в парк");
    RUSSIAN.finds("Сеть [[Х7]] Market открыла магазин").isFixedTo("Сеть X7 Market открыла магазин");
    RUSSIAN.accepts("пункт (c) закона", "пришли c, детьми", "формула c = 5", "Х7 магазин");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    RUSSIAN.finds("[[гoрод]]").isFixedTo("город");
    RUSSIAN.finds("[[гoрод]]\r\n[[мoре]]").isFixedTo("город\r\nморе");
    RUSSIAN.accepts("", "c", "я", "c я");
  }

  @Test
  void wordsOfTwoScriptsOnPurpose() {
    RUSSIAN.accepts(
        "Совет города купил Xbox, IT-отдел рад, а SMSку не прислали, и SMSки, и PRщик, и VIPам",
        "В театре идёт «Fорс-концерт»",
        "телеканал ТВ3");
    RuleUnderTest.of(new MixedScriptWord(), "he").accepts("הספרייה עברה לLinux בשנה שעברה");
    RuleUnderTest.of(new MixedScriptWord(), "ce").accepts("гIала хIара цIе");
    RuleUnderTest.of(new MixedScriptWord(), "uk").finds("[[мIсто]]");
    RuleUnderTest.of(new MixedScriptWord(), "os").accepts("рæхс æмæ сæр");
    ENGLISH.accepts("A 5 µm layer with a Δt of 10 kΩ and TNFα", "The bridge is open.");
  }
}
