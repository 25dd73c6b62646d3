package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MixedDigitsTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MixedDigits(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new MixedDigits(), "fa");
  private static final RuleUnderTest HINDI = RuleUnderTest.of(new MixedDigits(), "hi");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new MixedDigits(), "en");

  @Test
  void twoSystemsInOneNumber() {
    ARABIC
        .finds("وبلغ العدد [[٢0٢٤]] زائرا")
        .hasKey("found")
        .says("٢0٢٤")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    PERSIAN.finds("در [[١١۴]] شهر باران بارید").says("١١۴");
    HINDI.finds("मेले में [[२0०]] लोग आए").says("२0०");
  }

  @Test
  void asciiDigitsBeforeBesideAndAfter() {
    ARABIC.finds("[[1٢]] كتابا");
    ARABIC.finds("[[٢1]] كتابا");
    ARABIC.finds("[[1٢3]] كتابا");
  }

  @Test
  void separatorsBelongToANumber() {
    ARABIC.finds("السعر [[٢,500]] ريال").says("٢,500");
    ARABIC.finds("السعر [[2٫٥]] ريال").says("2٫٥");
    ARABIC.finds("الساعة [[10:٣٠]] صباحا").says("10:٣٠");
    ARABIC.accepts("شارك ٢, 500 رجل", "في عام ٢٠٢٤. 12 كتابا", "عدد ٢,x");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ARABIC.finds("[[1٢]]");
    ARABIC.finds("[[٢.1]]");
    ARABIC.accepts("٢", "1", "٢.", ".٢", "");
    ARABIC.accepts("12\n٢٣", "12\r\n٢٣");
  }

  @Test
  void supplementaryDigits() {
    ENGLISH.finds("Adlam: [[1\uD83A\uDD51]]").says("1\uD83A\uDD51");
    ENGLISH.accepts("Adlam: \uD83A\uDD51\uD83A\uDD52", "Styled: 1\uD835\uDFCF");
  }

  @Test
  void numbersOfOneSystemBesideEachOther() {
    ARABIC.accepts("بين ٢٠٠ و300 زائر", "عام ٢٠٢٤ (2024)", "من 5 إلى ٧");
    PERSIAN.accepts("در ۱۱۴ شهر باران بارید؛ 12 شهر نه", "بند ۳-2 اصلاح شد");
    HINDI.accepts("मेले में २०० लोग आए और 15 गाड़ियाँ");
  }

  @Test
  void anAddressIsNoNumber() {
    PERSIAN.accepts("https://example.org/a1۲", "صفحه example.org/1۲ باز شد");
  }

  @Test
  void aNumberOf40CharactersIsNone() {
    ARABIC.finds("[[٢" + "1".repeat(38) + "]]");
    ARABIC.accepts("٢" + "1".repeat(39));
    ARABIC.finds("[[" + "1".repeat(39) + "٢]]");
    ARABIC.accepts("1".repeat(40) + "٢");
  }
}
