package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class WrongQuoteTest {
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new WrongQuote(), "he");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new WrongQuote(), "ar");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new WrongQuote(), "en");

  @Test
  void aQuotationMarkForGershayim() {
    HEBREW
        .finds("כל הדו[[\u201D]]חות הוגשו")
        .hasKey("gershayim")
        .says("U+201D RIGHT DOUBLE QUOTATION MARK", "הדו\u201Dחות")
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SAFE)
        .isFixedTo("כל הדו\u05F4חות הוגשו");
    HEBREW.finds("דובר צה[[\u201C]]ל אמר").isFixedTo("דובר צה\u05F4ל אמר");
    HEBREW.finds("דובר צה[[\u2033]]ל אמר").isFixedTo("דובר צה\u05F4ל אמר");
  }

  @Test
  void twoApostrophesForGershayim() {
    HEBREW
        .finds("כל הח[['']]כים נפגשו")
        .hasKey("gershayim-apostrophes")
        .says("U+0027 APOSTROPHE", "הח''כים")
        .hasSeverity(Severity.INFO)
        .isFixedTo("כל הח\u05F4כים נפגשו");
  }

  @Test
  void twoApostrophesForAQuotationMark() {
    ENGLISH
        .finds("He read [['']]The Quiet Harbour\" twice")
        .hasKey("apostrophes")
        .says("''The")
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("He read \"The Quiet Harbour\" twice");
    ARABIC.finds("زار [['']]البحر أمس").isFixedTo("زار \"البحر أمس");
  }

  @Test
  void apostrophesElsewhere() {
    ENGLISH.accepts(
        "It's the dogs' 'home'", "a '' b", "it''s", "'''bold'''", "'", "''", "5'' wide");
    HEBREW.accepts("רחוב ז'בוטינסקי", "ג'ירפה וצ'ק");
  }

  @Test
  void aDoublePrimeForAQuotationMark() {
    ARABIC
        .finds("زار الوفد متحف \u201Cالبحر[[\u2033]] في المدينة")
        .hasKey("double-prime")
        .says("\u201Cالبحر\u2033")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("زار الوفد متحف \u201Cالبحر\u201D في المدينة");
    ARABIC.finds("بلغت \u201C25[[\u2033]] ألف").isFixedTo("بلغت \u201C25\u201D ألف");
    ENGLISH.finds("The [[\u2033]]Quiet Harbour\" opens").hasNoFix();
  }

  @Test
  void inches() {
    ARABIC.accepts("شاشة قياسها 15\u2033 في متحف \u201Cالبحر\u201D", "15\u2033");
    ENGLISH.accepts("A screen of 15\u2033 and one of 20\u2033", "\u2033");
  }

  @Test
  void theOtherHalfIsNear() {
    String far = "a".repeat(79);
    ENGLISH.finds("\u201C" + far + "[[\u2033]] b");
    ENGLISH.accepts("\u201C" + far + "a\u2033 b", "\u201Ca\nb\u2033 c", "\u201Ca\r\nb\u2033 c");
  }

  @Test
  void aQuotationMarkForTanwin() {
    ARABIC
        .finds("ومنح المدرب لاعبيه يوما[[\"]] مفتوحا\" بعد الظهر")
        .hasKey("tanwin")
        .says("يوما\"")
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SUGGESTED);
    ARABIC.accepts("قال إنه \"كان يوما\" سعيدا", "كان يوما\" سعيدا");
    RuleUnderTest.of(new WrongQuote(), "fa").accepts("يوما\" مفتوحا\" بعد");
  }

  @Test
  void rightMarks() {
    HEBREW.accepts(
        "",
        "דובר צה\u05F4ל אמר: \u201Dשלום לכולם\u201D ונפרד",
        "הוא קורא את ה\u201Dארץ\u201D כל יום",
        "דובר צה\"ל אמר: \"שלום\"");
    ARABIC.accepts("زار \u201Cالبحر\u201D وقرأ \"النهار\" أمس", "يوما مفتوحا");
    ENGLISH.accepts("\u201CThe bridge,\u201D she said, \u2018is open\u2019", "the \"old\" pier");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    HEBREW.finds("צ[[\u201D]]ל").isFixedTo("צ\u05F4ל");
    HEBREW.accepts("\u201Dצל", "צל\u201D");
  }
}
