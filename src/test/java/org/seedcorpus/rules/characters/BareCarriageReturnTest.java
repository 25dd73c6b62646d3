package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class BareCarriageReturnTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new BareCarriageReturn(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BareCarriageReturn(), "ar");

  @Test
  void betweenTwoLines() {
    ENGLISH
        .finds("The port opens[[\r]]The bridge too")
        .hasKey("found")
        .says()
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("The port opens\nThe bridge too");
    ARABIC.finds("عاد القطار[[\r]]ثم مضى").isFixedTo("عاد القطار\nثم مضى");
  }

  @Test
  void aLineEndThatWasConvertedTwice() {
    ENGLISH.finds("One[[\r]]\r\nTwo").hasKey("twice").isFixedTo("One\r\nTwo");
    ENGLISH.finds("One[[\r]][[\r]]\r\nTwo").hasKeys("found", "twice").isFixedTo("One\n\r\nTwo");
    ENGLISH.finds("One[[\r]][[\r]]Two").hasKey("found").isFixedTo("One\n\nTwo");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\r]]").isFixedTo("\n");
    ENGLISH.finds("[[\r]]One\n[[\r]]").isFixedTo("\nOne\n\n");
    ENGLISH.finds("\uFEFF[[\r]]One").isFixedTo("\uFEFF\nOne");
  }

  @Test
  void otherLineEndsAreFine() {
    ENGLISH.accepts("", "One\r\n\r\nTwo\r\n", "One\nTwo", "\n\r\n", "One\\rTwo");
    ARABIC.accepts("عاد القطار\r\nثم مضى", "عاد القطار");
  }
}
