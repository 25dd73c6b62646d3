package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class UnassignedCharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new UnassignedCharacter(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new UnassignedCharacter(), "ar");

  @Test
  void oneOfTheBasicPlane() {
    ENGLISH
        .finds("The port[[\u0378]] opens")
        .hasKey("found")
        .says("U+0378")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    ARABIC.finds("عاد[[\u05FF]] القطار").hasKey("found");
  }

  @Test
  void supplementaryOnes() {
    ENGLISH.finds("The port [[\uD800\uDCFF]] opens");
    ENGLISH.finds("[[\uDB41\uDC00]]");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u0378]]");
    ENGLISH.finds("[[\u0378]]a\r\n[[\u0379]]").hasKeys("found", "found");
    ENGLISH.accepts("");
  }

  @Test
  void noncharactersTagsAndPrivateUseAreOthers() {
    ENGLISH.accepts("\uFFFE", "\uDB40\uDC41", "\uDB40\uDC00", "\uE000", "The port opens 🫠");
    ARABIC.accepts("عاد القطار", "\uFDD0");
  }
}
