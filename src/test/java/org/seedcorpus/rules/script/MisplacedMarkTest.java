package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedMarkTest {
  private static final String FATHA = "U+064E ARABIC FATHA";
  private static final String KASRA = "U+0650 ARABIC KASRA";
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MisplacedMark(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new MisplacedMark(), "he");
  private static final RuleUnderTest THAI = RuleUnderTest.of(new MisplacedMark(), "th");
  private static final RuleUnderTest FRENCH = RuleUnderTest.of(new MisplacedMark(), "fr");

  @Test
  void aMarkTwice() {
    ARABIC
        .finds("رح[[\u064E\u064E]]ب الوزير بالوفد")
        .hasKey("doubled")
        .says(FATHA)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("رح\u064Eب الوزير بالوفد");
    HEBREW.finds("של[[\u05B9\u05B9]]ום").isFixedTo("של\u05B9ום");
    FRENCH.finds("cafe[[\u0301\u0301]]").isFixedTo("cafe\u0301");
    THAI.finds("ที[[\u0E48\u0E48]]นี่").isFixedTo("ที\u0E48นี่");
  }

  @Test
  void aRunIsOneFinding() {
    ARABIC.finds("مر[[\u0650\u0650\u0650\u0650]]ا").says(KASRA).isFixedTo("مر\u0650ا");
    ARABIC.finds("م[[\u0650\u0650]]").isFixedTo("م\u0650");
  }

  @Test
  void aMarkTwiceAroundAShadda() {
    ARABIC
        .finds("كت[[\u0650\u0651\u0650]]ب")
        .hasKey("doubled")
        .says(KASRA)
        .isFixedTo("كت\u0650\u0651ب");
  }

  @Test
  void contradictingVowels() {
    ARABIC
        .finds("عرض[[\u064F\u0650]] حياتهم")
        .hasKey("contradicting")
        .says("U+064F ARABIC DAMMA", KASRA)
        .hasNoFix();
    ARABIC.finds("عر[[\u064E\u0651\u0650]]ض").hasKey("contradicting").says(FATHA, KASRA);
    ARABIC.finds("عرض[[\u0652\u064E]]").says("U+0652 ARABIC SUKUN", FATHA);
  }

  @Test
  void aMarkOnNothing() {
    ARABIC
        .finds("رحب الوزير [[\u064E]] بالوفد")
        .hasKey("baseless")
        .says(FATHA)
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    ARABIC.finds("وصل الوفد،[[\u064B]] ثم غادر").hasKey("baseless");
    HEBREW.finds("[[\u05B8]]שלום").says("U+05B8 HEBREW POINT QAMATS");
    FRENCH.finds("un [[\u0301]]cafe");
  }

  @Test
  void firstCharacterOfTheFileAndOfALine() {
    ARABIC.finds("[[\u064E]]").hasKey("baseless");
    ARABIC.finds("باب\r\n[[\u064E]]باب");
    ARABIC.accepts("\u00A0\u064E", "");
  }

  @Test
  void aMarkOnADigit() {
    RuleUnderTest.of(new MisplacedMark(), "am")
        .finds("ፓርቲው 14[[\u0307]] በመቶ ድምጽ አገኘ")
        .hasKey("digit")
        .says("U+0307 COMBINING DOT ABOVE")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    ARABIC.finds("عام 3[[\u064E]]").hasKey("digit");
  }

  @Test
  void vocalizedTextIsFine() {
    ARABIC.accepts(
        "رَحَّبَ الوزيرُ بالوفدِ جدًّا، وشدَّ كلٌّ منهم",
        "هَـ\u0670ذَا كتاب",
        "علامة الفتحة ( \u064E ) والضمة « \u064F »",
        "مَرَّةً\u06E2 بَعْدَ",
        "الْكِتَابُ لَا رَيْبَ \u06DB فِيهِ \u06DB هُدًى");
    HEBREW.accepts("שָׁלוֹם לַיְלָדִים", "בְּרֵאשִׁית בָּרָא");
    THAI.accepts("ท่าเรือจะเปิดอีกครั้ง", "ที่นี่มีน้ำ");
    FRENCH.accepts("Le cafe\u0301 a\u0300 co\u0302te\u0301", "1 =\u0338 2", "a\u0301\u0302");
  }
}
