package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class LeadingBidiMarkTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new LeadingBidiMark(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new LeadingBidiMark(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new LeadingBidiMark(), "en");

  @Test
  void turnsAParagraph() {
    ARABIC
        .finds("[[\u200E]]عاجل: أغلقت السلطات الميناء بسبب الرياح.")
        .hasKey("found")
        .says("عاجل: أغلقت السلطات الميناء بسبب الرياح")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("عاجل: أغلقت السلطات الميناء بسبب الرياح.");
    HEBREW.finds("[[\u200E]]הגשר נפתח אתמול.").isFixedTo("הגשר נפתח אתמול.");
  }

  @Test
  void everyLineIsAParagraph() {
    HEBREW
        .finds("הגשר נפתח\r\n[[\u200E]]הנהגים שמחו\r\n \t[[\u200E]]העירייה שילמה")
        .isFixedTo("הגשר נפתח\r\nהנהגים שמחו\r\n \tהעירייה שילמה");
  }

  @Test
  void quotesTheStartOfTheLine() {
    HEBREW.finds("[[\u200E]]הגשר נפתח\nאתמול").says("הגשר נפתח");
  }

  @Test
  void twoMarksTurnItOnce() {
    ARABIC.finds("[[\u200E]]\u200Eعاد القطار");
  }

  @Test
  void anEarlierMarkOrLetterDecides() {
    ARABIC.accepts(
        "\u200F\u200Eوعبر الحزب عن تضامنه مع العمال.",
        "عاد \u200Eالقطار",
        "\u200ELinux 6 هو الإصدار الجديد",
        "عاد القطار\u200E",
        "\u200E",
        "");
  }

  @Test
  void theMarkMayBeThereForANumber() {
    ARABIC.accepts("\u200E+20 2 555 0123 للحجز والاستفسار", "\u200E-5 درجات في المدينة");
    HEBREW.accepts("\u200E5 גשרים נפתחו", "\u200E1990: הגשר נבנה");
  }

  @Test
  void aLineOfMoreLatinLettersIsOfLatinDirection() {
    HEBREW.accepts("\u200Eעם Harbour Times and City Library");
    ENGLISH.accepts("\u200EThe bridge is open", "The \u200Ebridge");
    ENGLISH.finds("[[\u200E]]שלום");
  }
}
