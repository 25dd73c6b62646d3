package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class BidiOverrideTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BidiOverride(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new BidiOverride(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new BidiOverride(), "en");

  @Test
  void rightToLeftOverrideAroundANumber() {
    ARABIC
        .finds("بلغ السعر [[\u202E]]10\u202C جنيهات")
        .hasKey("right-to-left")
        .says("10")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("بلغ السعر 10 جنيهات");
  }

  @Test
  void leftToRightOverrideInHebrew() {
    HEBREW
        .finds("הרכבת [[\u202D]]לחיפה\u202C יצאה בזמן")
        .hasKey("left-to-right")
        .says("לחיפה")
        .hasSeverity(Severity.ERROR)
        .isFixedTo("הרכבת לחיפה יצאה בזמן");
  }

  @Test
  void hiddenExtensionInEnglish() {
    ENGLISH
        .finds("Open report[[\u202E]]txt.exe\u202C now")
        .hasKey("right-to-left")
        .says("txt.exe")
        .isFixedTo("Open reporttxt.exe now");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u202E]]abc").says("abc").isFixedTo("abc");
    ENGLISH.finds("abc[[\u202E]]").hasKey("idle-right-to-left").isFixedTo("abc");
    ENGLISH.finds("[[\u202D]]").hasKey("idle-left-to-right").isFixedTo("");
  }

  @Test
  void anOverrideEndsWithItsParagraph() {
    ENGLISH.finds("[[\u202E]]one\r\ntwo\u202C").says("one").isFixedTo("one\r\ntwo\u202C");
    ENGLISH.finds("[[\u202E]]one\u2028two").says("one\u2028two");
    ENGLISH.finds("[[\u202E]]one\u2029two").says("one");
  }

  @Test
  void anOverrideOfNothingVisibleIsAWarning() {
    ARABIC
        .finds("الزوار[[\u202E]] \u202Cألف")
        .hasKey("idle-right-to-left")
        .says()
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("الزوار ألف");
    ARABIC
        .finds("الزوار[[\u202D]]\u200B\u202C ألف")
        .hasKey("idle-left-to-right")
        .hasSeverity(Severity.WARNING);
  }

  @Test
  void nestedOverridesAreOneFinding() {
    ARABIC
        .finds("مع [[\u202D]]" + "\u202D".repeat(10) + "OPR " + "\u202C".repeat(11) + " أمس")
        .hasKey("left-to-right")
        .says("OPR")
        .isFixedTo("مع OPR  أمس");
  }

  @Test
  void overridesBesideEachOtherAreFoundOneByOne() {
    ENGLISH
        .finds("[[\u202D]]ab\u202C and [[\u202E]]cd\u202C")
        .hasKeys("left-to-right", "right-to-left")
        .isFixedTo("ab and cd");
  }

  @Test
  void anEmbeddingInsideAnOverrideStays() {
    HEBREW.finds("א [[\u202E]]ב \u202Aab\u202C ג\u202C ד").isFixedTo("א ב \u202Aab\u202C ג ד");
  }

  @Test
  void anIsolateThatEndsClosesTheOverrideInsideIt() {
    ENGLISH
        .finds("a \u2066b [[\u202E]]c\u2069 d")
        .says("c\u2069 d")
        .isFixedTo("a \u2066b c\u2069 d");
  }

  @Test
  void otherControlsAreNoOverrides() {
    ARABIC.accepts(
        "", "عاد القطار أمس", "نظام \u2066Linux\u2069 و\u202BLinux\u202C\u200F", "\u202C");
    ENGLISH.accepts("The bridge is open.", "\u2067שלום\u2069 and \u202Bשלום\u202C", "\u200E");
  }
}
