package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class LineSeparatorTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new LineSeparator(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new LineSeparator(), "ar");

  @Test
  void becomesALineFeed() {
    ENGLISH
        .finds("The port[[\u2028]]opens")
        .hasKey("found")
        .says("U+2028 LINE SEPARATOR")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("The port\nopens");
    ARABIC.finds("عاد القطار[[\u2029]]ثم مضى").says("U+2029 PARAGRAPH SEPARATOR");
  }

  @Test
  void allOfThem() {
    ENGLISH.finds("a[[\u000B]]b[[\u000C]]c[[\u0085]]d[[\u2028]]e[[\u2029]]f");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u000C]]").isFixedTo("\n");
    ENGLISH.finds("[[\u000C]]a[[\u2028]]").isFixedTo("\na\n");
    ENGLISH.finds("a\r\n[[\u000C]][[\u000C]]b");
  }

  @Test
  void ordinaryLineEndsAndMojibakeAreNone() {
    ENGLISH.accepts("", "One\nTwo\r\nThree\tfour", "One\\u2028Two", "One\u00A0Two\u2027");
    RuleUnderTest.of(new LineSeparator(), "fr")
        .accepts("L’Ã©tÃ© Ã\u00A0 la gare, et voilÃ\u00A0 â\u0080¦");
    ARABIC.accepts("عاد القطار\r\nثم مضى");
  }
}
