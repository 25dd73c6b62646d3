package org.seedcorpus.rules.structure;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class HeadlineTooLongTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new HeadlineTooLong(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new HeadlineTooLong(), "ar");
  private static final RuleUnderTest THAI = RuleUnderTest.of(new HeadlineTooLong(), "th");
  private static final String REST = "\n\nThe first cars crossed on Friday.\n\nHarbour Times\n";

  private static String line(String word, int length) {
    return word.repeat(length / word.length() + 1).substring(0, length - 1) + word.charAt(0);
  }

  @Test
  void above200CodePoints() {
    ENGLISH
        .finds("[[" + line("harbour ", 201) + "]]" + REST)
        .hasKey("found")
        .says(201, 200)
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    ENGLISH.accepts(line("harbour ", 200) + REST);
    ARABIC.finds("[[" + line("الجسر ", 201) + "]]\n\nعاد الجسر.\n\nالميناء\n").says(201, 200);
  }

  @Test
  void supplementaryCharactersCountOnce() {
    ENGLISH.accepts("🚢".repeat(100) + line("harbour ", 100) + REST);
    ENGLISH.finds("[[" + "🚢".repeat(100) + line("harbour ", 101) + "]]" + REST).says(201, 200);
  }

  @Test
  void above300WhereThereAreNoSpaces() {
    THAI.finds("[[" + line("สะพานเปิด", 301) + "]]\n\nรถผ่านวันศุกร์\n\nข่าวท่าเรือ\n")
        .says(301, 300);
    THAI.accepts(line("สะพานเปิด", 300) + "\n\nรถผ่านวันศุกร์\n\nข่าวท่าเรือ\n");
  }

  @Test
  void whatIsNoHeadlineIsAnotherRules() {
    ENGLISH.accepts(line("harbour ", 201) + "." + REST, "", "Bridge" + REST);
    ARABIC.accepts("افتتاح الجسر القديم\n\nعاد الجسر.\n\nالميناء\n");
  }

  @Test
  void blanksAtTheEndsDoNotCount() {
    ENGLISH.accepts("  " + line("harbour ", 200) + " \r\n" + REST);
  }
}
