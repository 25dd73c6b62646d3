package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class StretchedWordTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new StretchedWord(), "ar");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new StretchedWord(), "ur");
  private static final RuleUnderTest SORANI = RuleUnderTest.of(new StretchedWord(), "ckb");

  @Test
  void aRunInsideAWord() {
    ARABIC
        .finds("عم[[\u0640\u0640\u0640\u0640]]ل جماعي في المدينة")
        .hasKey("run")
        .says(4)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("عمل جماعي في المدينة");
    URDU.finds("پل کھ[[\u0640\u0640]]ل گیا").says(2).isFixedTo("پل کھل گیا");
  }

  @Test
  void aRunThatCarriesAMarkIsLeftToAPerson() {
    ARABIC.finds("محم[[\u0640\u0640]]\u0651د قال ذلك").hasKey("run").hasNoFix();
  }

  @Test
  void aSingleOneInsideAWord() {
    ARABIC
        .finds("عمل مم[[\u0640]]تاز")
        .hasKey("inside")
        .says()
        .hasSeverity(Severity.INFO)
        .isFixedTo("عمل ممتاز");
    URDU.finds("مم[[\u0640]]تاز کام").isFixedTo("ممتاز کام");
  }

  @Test
  void oneIsEnoughAfterAPrefix() {
    ARABIC
        .finds("وتراجعت الأسعار ب[[\u0640\u0640]]35% هذا الشهر")
        .hasKey("prefix")
        .says(2)
        .hasSeverity(Severity.INFO)
        .isFixedTo("وتراجعت الأسعار ب\u064035% هذا الشهر");
    ARABIC.finds("عام 1447ه[[\u0640\u0640\u0640]] بني الجسر").says(3);
    ARABIC.finds("شارك ال[[\u0640\u0640]]20 عضوا").isFixedTo("شارك ال\u064020 عضوا");
    ARABIC.finds("بال[[\u0640\u0640]]");
  }

  @Test
  void aSingleOneAfterAPrefixIsSpelling() {
    ARABIC.accepts(
        "عام 1447 ه\u0640 بني الجسر", "شارك ال\u064020 عضوا", "رسالة ل\u0640\"المكتبة\"");
  }

  @Test
  void aDashOrALineIsNoWord() {
    ARABIC.accepts(
        "\u0640\u0640\u0640\u0640\u0640", "", "\u0640عمل", "a\u0640b", "بسم\u0640\u0640 الله");
    URDU.accepts("پل کی تعمیر مکمل ہو چکی ہے\u0640\u0640 تو لوگ خوش ہیں", "\u0640");
  }

  @Test
  void aSingleOneMayCarryAMark() {
    ARABIC.accepts("بسم الله الرحم\u0640\u0670ن الرحيم", "هَ\u0640\u0670ذَا");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ARABIC.finds("ب[[\u0640]]ا").isFixedTo("با");
    ARABIC.finds("ب[[\u0640\u0640]]ا\r\nب[[\u0640\u0640]]").hasKeys("run", "prefix");
  }

  @Test
  void soraniWritesHehWithIt() {
    SORANI.accepts("ه\u0640ەموو شار بەه\u0640ەشتە");
    SORANI.finds("شا[[\u0640]]ر");
    ARABIC.finds("ه[[\u0640]]ذا");
  }
}
