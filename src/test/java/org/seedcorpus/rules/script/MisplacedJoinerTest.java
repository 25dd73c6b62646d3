package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedJoinerTest {
  private static final String ZWNJ = "U+200C ZERO WIDTH NON-JOINER";
  private static final String ZWJ = "U+200D ZERO WIDTH JOINER";
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new MisplacedJoiner(), "fa");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MisplacedJoiner(), "ar");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new MisplacedJoiner(), "en");

  @Test
  void twoWhereOneIsEnough() {
    PERSIAN
        .finds("رده[[\u200C\u200C]]بندی تازه")
        .hasKey("doubled")
        .says(ZWNJ)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("رده\u200Cبندی تازه");
    PERSIAN.finds("رده[[\u200C\u200D]]بندی تازه").hasKey("doubled").hasNoFix();
    PERSIAN.finds("رده[[\u200D\u200D]]بندی").hasKey("doubled").says(ZWJ).hasNoFix();
  }

  @Test
  void atTheEdgeOfAWord() {
    PERSIAN
        .finds("نمایشگاه فردا[[\u200C]] باز است")
        .hasKey("edge")
        .says(ZWNJ)
        .isFixedTo("نمایشگاه فردا باز است");
    PERSIAN.finds("کتاب [[\u200C]]های تازه").isFixedTo("کتاب های تازه");
    PERSIAN.finds("باز است[[\u200C]]. موزه").isFixedTo("باز است. موزه");
    ARABIC.finds("عاد القطار[[\u200C]]، ثم مضى").isFixedTo("عاد القطار، ثم مضى");
    ENGLISH.finds("The bridge[[\u200D]] is open").says(ZWJ).isFixedTo("The bridge is open");
  }

  @Test
  void afterAVerbPrefixTheSpaceGoes() {
    PERSIAN
        .finds("این پل باز می[[\u200C]] شود")
        .hasKey("verb-prefix")
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("این پل باز می\u200Cشود");
    PERSIAN.finds("پل باز نمی[[\u200C]] شود").isFixedTo("پل باز نمی\u200Cشود");
    PERSIAN.finds("پل قدیمی[[\u200C]] باز شد").isFixedTo("پل قدیمی باز شد");
  }

  @Test
  void withoutALetterBesideIt() {
    PERSIAN.finds("پل ([[\u200C]]) باز").hasKey("alone").isFixedTo("پل () باز");
    ENGLISH.finds("1[[\u200D]]2").hasKey("alone").says(ZWJ).isFixedTo("12");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    PERSIAN.finds("[[\u200C]]").hasKey("alone").isFixedTo("");
    PERSIAN.finds("[[\u200C]]پل باز شد[[\u200C]]").hasKey("edge").isFixedTo("پل باز شد");
    PERSIAN.finds("پل[[\u200C]]\r\n[[\u200C]]باز").isFixedTo("پل\r\nباز");
  }

  @Test
  void aJoinerBetweenLettersThatJoinAnyway() {
    PERSIAN
        .finds("شه[[\u200D]]ر بیدار شد")
        .hasKey("between-arabic")
        .says(ZWJ)
        .isFixedTo("شهر بیدار شد");
    PERSIAN.finds("د[[\u200D]]ر شهر").hasKey("between-arabic").hasNoFix();
  }

  @Test
  void betweenLettersThatDoNotJoin() {
    ENGLISH
        .finds("The shelf[[\u200C]]life is short")
        .hasKey("between-others")
        .says(ZWNJ)
        .isFixedTo("The shelflife is short");
    RuleUnderTest.of(new MisplacedJoiner(), "ru").finds("го[[\u200D]]род").isFixedTo("город");
    RuleUnderTest.of(new MisplacedJoiner(), "he").finds("הג[[\u200C]]שר").isFixedTo("הגשר");
  }

  @Test
  void whereTheyBelong() {
    PERSIAN.accepts(
        "این پل فردا باز می\u200Cشود",
        "سال ۱۴۰۲ ه\u200D.ش. بود",
        "نسخهٔ PDF\u200Cهای تازه رسید",
        "کودک ۱۵\u200Cساله برنده شد",
        "رمان «باران»\u200Cها و (کتاب)\u200Cهای دیگر",
        "");
    RuleUnderTest.of(new MisplacedJoiner(), "de").accepts("Die Auf\u200Clage war hoch");
    RuleUnderTest.of(new MisplacedJoiner(), "hi").accepts("क्\u200Dष और र्\u200C दोनों हैं");
    RuleUnderTest.of(new MisplacedJoiner(), "he").accepts("הֶ\u200Dֽאֱ");
    ENGLISH.accepts("A family 👨\u200D👩\u200D👧 came", "A flag 🏳\uFE0F\u200D🌈 too");
  }
}
