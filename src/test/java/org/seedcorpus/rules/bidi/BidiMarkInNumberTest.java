package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class BidiMarkInNumberTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BidiMarkInNumber(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new BidiMarkInNumber(), "fa");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new BidiMarkInNumber(), "en");

  @Test
  void saysWhatIsStoredAndWhatIsDisplayed() {
    ARABIC
        .finds("وارتفع سعر الصرف إلى 5673.[[\u200F]]1 دولار")
        .hasKey("found")
        .says("U+200F RIGHT-TO-LEFT MARK", "5673.1", "1.5673")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("وارتفع سعر الصرف إلى 1.5673 دولار");
  }

  @Test
  void arabicIndicAndPersianDigits() {
    ARABIC.finds("نحو ١٢[[\u200F]]٣ سفينة").says("U+200F RIGHT-TO-LEFT MARK", "١٢٣", "٣١٢");
    PERSIAN
        .finds("بیش از ۱۲[[\u200E]]۳ هزار نفر")
        .hasKey("same")
        .says("U+200E LEFT-TO-RIGHT MARK", "۱۲۳");
  }

  @Test
  void theArabicSeparatorStaysWithTheDigitsBeforeIt() {
    ARABIC
        .finds("أكثر من ٣٫[[\u200F]]١ مليار")
        .hasKey("found")
        .says("U+200F RIGHT-TO-LEFT MARK", "٣٫١", "١٣٫")
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("أكثر من ٣٫١ مليار");
  }

  @Test
  void aNumberThatIsDisplayedAsStoredKeepsItsValue() {
    ENGLISH
        .finds("It costs 1.56[[\u200E]]73 dollars")
        .hasKey("same")
        .says("U+200E LEFT-TO-RIGHT MARK", "1.5673")
        .hasFix(Safety.SAFE)
        .isFixedTo("It costs 1.5673 dollars");
  }

  @Test
  void severalMarksAreOneFinding() {
    ENGLISH.finds("15[[\u200E\u200E\u200E]]73").says("U+200E LEFT-TO-RIGHT MARK", "1573");
    ARABIC.finds("1[[\u200F\u061C]]5").says("U+200F RIGHT-TO-LEFT MARK", "15", "51");
  }

  @Test
  void theMarkMayStandBeforeOrAfterTheSeparator() {
    ARABIC
        .finds("سعره 5673[[\u200F]].1 دولار")
        .says("U+200F RIGHT-TO-LEFT MARK", "5673.1", "1.5673");
    ENGLISH.finds("1,[[\u200E]]000").isFixedTo("1,000");
    ENGLISH.finds("1[[\u200E]],000").isFixedTo("1,000");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("1[[\u200E]]2").isFixedTo("12");
    ENGLISH.accepts("\u200E12", "12\u200E", "1\u200E", "\u200E1", "\u200E");
  }

  @Test
  void datesSpacesAndLinesAreNoNumbers() {
    ARABIC.accepts(
        "",
        "نشر في 24\u200F/11\u200F/2026",
        "سجل الفريق هدفين في 2024\u200F وثلاثة بعدها",
        "عام 1990 \u200F5 أهداف",
        "1990\u200F\n5 أهداف");
    PERSIAN.accepts("ساعت ۱۰\u200F:\u200F۳۰ باز شد", "۱۴۰۳\u200F سال خوبی بود");
    ENGLISH.accepts("24\u200E-11", "a\u200E1", "1\u200Ea", "version 1.2\u200E.3 is out");
  }

  @Test
  void aNumberOfTwoDotsIsAVersionOrADate() {
    ENGLISH.accepts("24.11\u200E.2026");
    ENGLISH.finds("24.11[[\u200E]]26").isFixedTo("24.1126");
  }
}
