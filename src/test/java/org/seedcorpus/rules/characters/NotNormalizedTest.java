package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class NotNormalizedTest {
  private static final RuleUnderTest FRENCH = RuleUnderTest.of(new NotNormalized(), "fr");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new NotNormalized(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new NotNormalized(), "he");
  private static final RuleUnderTest KOREAN = RuleUnderTest.of(new NotNormalized(), "ko");
  private static final RuleUnderTest VIETNAMESE = RuleUnderTest.of(new NotNormalized(), "vi");

  @Test
  void aLetterAndItsAccent() {
    FRENCH
        .finds("Le caf[[e\u0301]] rouvre")
        .hasKey("composes")
        .says("é", "U+0065 U+0301", "U+00E9")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("Le café rouvre");
    ARABIC.finds("فتح [[ا\u0653]]ل المدينة").says("آ", "U+0627 U+0653", "U+0622");
  }

  @Test
  void twoMarksAreOneFinding() {
    VIETNAMESE
        .finds("Vi[[e\u0323\u0302]]t Nam")
        .says("ệ", "U+0065 U+0323 U+0302", "U+1EC7")
        .isFixedTo("Việt Nam");
    VIETNAMESE.finds("Vi[[ê\u0323]]t Nam").isFixedTo("Việt Nam");
  }

  @Test
  void jamo() {
    KOREAN.finds("[[\u1112\u1161\u11AB]]국").says("한", "U+1112 U+1161 U+11AB", "U+D55C");
    KOREAN.finds("[[\uD558\u11AB]]국").isFixedTo("한국");
  }

  @Test
  void aCharacterThatNfcReplaces() {
    RuleUnderTest.of(new NotNormalized(), "en")
        .finds("At 20 [[\u212B]]")
        .hasKey("replaced")
        .says("Å", "U+212B", "U+00C5")
        .isFixedTo("At 20 Å");
    RuleUnderTest.of(new NotNormalized(), "el").finds("[[\u2126]]").isFixedTo("Ω");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    FRENCH.finds("[[e\u0301]]").isFixedTo("é");
    FRENCH.finds("[[e\u0301]]\r\n[[e\u0301]]").isFixedTo("é\r\né");
    FRENCH.accepts("\u0301", "", "\n\u0301");
  }

  @Test
  void whatNfcLeavesAlone() {
    FRENCH.accepts("Le café rouvre", "x\u0301", "q\u0323\u0302");
    ARABIC.accepts("مد\u0651\u064Eت المدينة", "كَتَبَ", "عاد القطار");
    HEBREW.accepts("שָׁלוֹם", "נפתח", "הא\uFB25\uFB26");
    KOREAN.accepts("한국의 다리", "\u1112\u119E\u11AB".substring(1, 2));
    RuleUnderTest.of(new NotNormalized(), "hi").accepts("ल\u095Cका", "सड़क");
    RuleUnderTest.of(new NotNormalized(), "zh").accepts("\uFA10橋", "橋");
  }

  @Test
  void hebrewLettersStoredTogetherWithTheirPoint() {
    HEBREW
        .finds("ב[[\uFB2A]]לום")
        .hasKey("replaced")
        .says("ש\u05C1", "U+FB2A", "U+05E9 U+05C1")
        .isFixedTo("בש\u05C1לום");
  }

  @Test
  void yiddishWritesItsLettersWithPoints() {
    RuleUnderTest yiddish = RuleUnderTest.of(new NotNormalized(), "yi");
    yiddish.accepts("א\u05B7 יי\u05B7");
    yiddish.finds("[[\uFB2E]]").hasKey("replaced").says("א\u05B7", "U+FB2E", "U+05D0 U+05B7");
  }
}
