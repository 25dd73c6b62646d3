package org.seedcorpus.rules.structure;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class BodyMissingTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new BodyMissing(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BodyMissing(), "ar");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new BodyMissing(), "ur");

  @Test
  void headlineAndSourceOnly() {
    ENGLISH
        .finds("[[Harbour bridge opens again]]\n\nHarbour Times\n")
        .hasKey("found")
        .says()
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    ARABIC.finds("[[عاد القطار]]\r\n\u00A0\r\nصحيفة الميناء\r\n");
  }

  @Test
  void aHeadlineOnly() {
    ENGLISH.finds("[[Harbour bridge opens again]]");
    ARABIC.finds("\n[[عاد القطار]]\n");
  }

  @Test
  void theOnlyLineMayBeTheBody() {
    ENGLISH.accepts("The harbour bridge opened again on Friday.");
    URDU.accepts("بندرگاہ کا پرانا پل مرمت کے بعد جمعے کی صبح دوبارہ کھول دیا گیا۔");
  }

  @Test
  void aLineOfTextIsABody() {
    ENGLISH.accepts("Bridge\n\nIt opens.\n\nHarbour Times\n", "Bridge\nIt opens.\nHarbour Times");
    ARABIC.accepts("عاد القطار\n\nوصل القطار صباح الأحد.\n\nصحيفة الميناء\n");
  }

  @Test
  void aLastLineThatNamesNoSourceIsABody() {
    ENGLISH.accepts("Harbour bridge opens\n\nThe cars crossed on Friday.\n");
  }

  @Test
  void anEmptySeedIsAnotherRules() {
    ENGLISH.accepts("", "\n \n", "Source: Harbour Times");
  }
}
