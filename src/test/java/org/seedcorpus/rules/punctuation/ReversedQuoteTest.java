package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class ReversedQuoteTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ReversedQuote(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new ReversedQuote(), "fa");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new ReversedQuote(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new ReversedQuote(), "en");

  @Test
  void anOpeningMarkAtTheWordBefore() {
    ARABIC
        .finds("زار الوفد متحف[[”]] البحر” في المدينة")
        .hasKey("opening")
        .says("متحف”")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("زار الوفد متحف ”البحر” في المدينة");
    PERSIAN.finds("شهردار در کتاب[[«]] دریا» نوشت").isFixedTo("شهردار در کتاب «دریا» نوشت");
  }

  @Test
  void aClosingMarkAtTheWordAfter() {
    ARABIC
        .finds("زار متحف \"البحر [[\"]]في المدينة أمس")
        .hasKey("closing")
        .says("\"في")
        .isFixedTo("زار متحف \"البحر\" في المدينة أمس");
  }

  @Test
  void bothMarks() {
    ARABIC
        .finds("زار الوفد متحف[[”]] البحر [[“]]في المدينة")
        .hasKeys("opening", "closing")
        .isFixedTo("زار الوفد متحف ”البحر“ في المدينة");
  }

  @Test
  void aSpaceAfterAPrefix() {
    ARABIC
        .finds("وأكد ل\u0640[[\"]] النهار\" المدير أن العمل مستمر")
        .hasKey("space-after-prefix")
        .isFixedTo("وأكد ل\u0640\"النهار\" المدير أن العمل مستمر");
  }

  @Test
  void aMissingSpaceIsNoted() {
    ARABIC
        .finds("عرضت القاعة فيلم[[\"]]أولاد النهر\" أمس")
        .hasKey("no-space-before")
        .hasSeverity(Severity.INFO)
        .isFixedTo("عرضت القاعة فيلم \"أولاد النهر\" أمس");
    ARABIC
        .finds("عرضت القاعة “أولاد النهر[[”]]وأفلاما أخرى")
        .hasKey("no-space-after")
        .hasSeverity(Severity.INFO)
        .isFixedTo("عرضت القاعة “أولاد النهر” وأفلاما أخرى");
    PERSIAN.finds("او کتاب[[«]]دریا» را خواند").isFixedTo("او کتاب «دریا» را خواند");
  }

  @Test
  void firstAndLastCharacterOfALine() {
    ARABIC.accepts("\"البحر\"", "”البحر“\r\n”النهر“", "", "\"", "”");
    ARABIC.finds("متحف[[”]] البحر”\r\nأمس").isFixedTo("متحف ”البحر”\r\nأمس");
  }

  @Test
  void eachLineIsReadForItself() {
    ARABIC.accepts("زار متحف”.\nالبحر” في المدينة");
  }

  @Test
  void latinTextIsJudgedByAngleMarksOnly() {
    ENGLISH.accepts("The “old” pier”s end", "the pier\" old\" end", "She said “ yes ” and left");
    RuleUnderTest.of(new ReversedQuote(), "fr")
        .accepts(
            "Il a dit : « Le pont est ouvert » hier",
            "Le pont est ouvert.» Il a dit: «Je passe demain",
            "Le pont est ouvert». Il a dit: «Je passe». Elle a dit: «Moi aussi");
  }

  @Test
  void hebrewAbbreviationsAreNoQuotations() {
    HEBREW.accepts(
        "דובר צה\"ל אמר: \"המנכ\"ל והרמטכ\"ל נפגשו\" אתמול",
        "הסופרת כתבה את „הים\" ואת „הנמל״ בקיץ אחד");
    HEBREW.finds("הם ביקרו בגן[[«]] הים» אתמול").isFixedTo("הם ביקרו בגן «הים» אתמול");
  }
}
