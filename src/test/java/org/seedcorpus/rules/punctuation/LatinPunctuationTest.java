package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class LatinPunctuationTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new LatinPunctuation(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new LatinPunctuation(), "fa");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new LatinPunctuation(), "ur");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new LatinPunctuation(), "he");

  @Test
  void aComma() {
    ARABIC
        .finds("قال الوزير[[,]] في بيان، إن العمل مستمر")
        .hasKey("found")
        .says("U+002C COMMA", "U+060C ARABIC COMMA", "الوزير,")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("قال الوزير، في بيان، إن العمل مستمر");
    PERSIAN.finds("شهردار گفت[[,]] پل باز شد").isFixedTo("شهردار گفت، پل باز شد");
  }

  @Test
  void aSemicolon() {
    URDU.finds("پل کھل گیا[[;]] ٹریفک جاری ہے")
        .says("U+003B SEMICOLON", "U+061B ARABIC SEMICOLON", "گیا;")
        .isFixedTo("پل کھل گیا؛ ٹریفک جاری ہے");
  }

  @Test
  void aQuestionMarkIsAskedAbout() {
    ARABIC
        .finds("هل يعود القطار[[?]]")
        .says("U+003F QUESTION MARK", "U+061F ARABIC QUESTION MARK", "القطار?")
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("هل يعود القطار؟");
    PERSIAN.finds("چرا پل بسته شد[[?]]").isFixedTo("چرا پل بسته شد؟");
  }

  @Test
  void betweenTwoWords() {
    ARABIC.finds("عاد القطار[[,]]ثم مضى").isFixedTo("عاد القطار،ثم مضى");
    ARABIC.finds("زار «المتحف»[[,]] ثم مضى").isFixedTo("زار «المتحف»، ثم مضى");
    ARABIC.finds("عاد القطار [[,]] ثم مضى");
  }

  @Test
  void afterAVowelMark() {
    ARABIC.finds("عَادَ[[,]] ثم مضى").isFixedTo("عَادَ، ثم مضى");
  }

  @Test
  void firstAndLastCharacterOfTheFileAndOfALine() {
    ARABIC.finds("نعم[[,]]").isFixedTo("نعم،");
    ARABIC.finds("نعم[[,]]\r\nلا[[;]]\n").isFixedTo("نعم،\r\nلا؛\n");
    ARABIC.accepts(",", "?نعم", "", "\n;");
  }

  @Test
  void aQuestionInsideAParagraph() {
    ARABIC.finds("وسأل: هل عاد القطار[[?]] ثم مضى إلى المحطة في المدينة القديمة");
    ARABIC.accepts("وهذا قول رجل يعلم أنه? يجتمع البحر والجبل في مكان واحد");
    ARABIC.finds("وهذا قول رجل يعلم أنه[[?]] يجتمع البحر والجبل");
  }

  @Test
  void lostLettersAreAnotherRules() {
    ARABIC.accepts("ونشرت الإدارة ?نجران خطتها", "قال ف?? تصريح له", "وصل ??? اليوم", "ا?ولى");
  }

  @Test
  void smileysNumbersAndAddressesHaveTheirOwn() {
    ARABIC.accepts(
        "بلغ العدد 1,200 زائر",
        "شكرا لكم ;) انظروا",
        "https://harbour.example/مدن,أخبار",
        "Linux, Windows وغيرهما",
        "قال الوزير، في بيان، إن العمل مستمر؛ هل يعود القطار؟");
    ARABIC.finds("شكرا لكم[[;]])");
  }

  @Test
  void onlyInTheArabicScript() {
    HEBREW.accepts("מה השתנה? הגשר, האולם; והכביש", "העיר القاهرة, בירת מצרים");
    RuleUnderTest.of(new LatinPunctuation(), "en").accepts("The paper الأهرام, of Cairo, says so");
  }
}
