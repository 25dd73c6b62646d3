package org.seedcorpus.rules.structure;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class HeadlineInBodyTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new HeadlineInBody(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new HeadlineInBody(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new HeadlineInBody(), "he");

  @Test
  void asTheFirstLineOfTheBody() {
    ENGLISH
        .finds("Bridge opens\n\n[[Bridge opens]]\nThe cars crossed.\n\nHarbour Times\n")
        .hasKey("first")
        .says("Bridge opens")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("Bridge opens\n\nThe cars crossed.\n\nHarbour Times\n");
    HEBREW
        .finds("הגשר נפתח\r\n\r\n[[הגשר נפתח]]\r\nהמכוניות עברו.\r\n\r\nקול הנמל\r\n")
        .isFixedTo("הגשר נפתח\r\n\r\nהמכוניות עברו.\r\n\r\nקול הנמל\r\n");
  }

  @Test
  void withOtherMarks() {
    ARABIC.finds("أسطول «القوارب»\n\n[[أسطول \"القوارب\"]]\nوصلت صباح الأحد.\n\nصحيفة الميناء\n");
    ARABIC.finds("عاد القطار\n\n[[عَادَ القطار]]\nوصل صباح الأحد.\n\nصحيفة الميناء\n");
    ENGLISH.finds("Bridge OPENS\n\n[[Bridge opens]]\nThe cars crossed.\n\nTimes\n");
  }

  @Test
  void laterItIsNoted() {
    ENGLISH
        .finds("The tide\n\nThe boats wait.\n[[The tide]]\nThe boats go out.\n\nHarbour Times\n")
        .hasKey("later")
        .says("The tide")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
  }

  @Test
  void headlineAndSourceAreNoBody() {
    ENGLISH.accepts("", "Bridge opens", "Harbour Times\n\nThe cars crossed.\n\nHarbour Times\n");
    ARABIC.accepts("عاد القطار\n\nوصل القطار صباح الأحد.\n\nصحيفة الميناء\n");
  }

  @Test
  void aLongerLineIsAnother() {
    ENGLISH.accepts("Bridge opens\n\nBridge opens after a year.\n\nHarbour Times\n");
    HEBREW.accepts("הגשר נפתח\n\nהגשר נסגר לפני שנה.\n\nקול הנמל\n");
  }
}
