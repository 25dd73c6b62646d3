package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class NoncharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new Noncharacter(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new Noncharacter(), "ar");

  @Test
  void oneOfTheBasicPlane() {
    ENGLISH
        .finds("The port[[\uFFFE]] opens")
        .hasKey("found")
        .says("U+FFFE")
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    ARABIC.finds("عاد[[\uFDD0]] القطار").hasKey("found");
  }

  @Test
  void supplementaryOnes() {
    ENGLISH.finds("The port[[\uD83F\uDFFF]] opens");
    ENGLISH.finds("[[\uDBFF\uDFFE]][[\uDBFF\uDFFF]]").hasKeys("found", "found");
  }

  @Test
  void theBordersOfTheRanges() {
    ENGLISH.finds("[[\uFDD0]]");
    ENGLISH.finds("[[\uFDEF]]");
    ENGLISH.finds("[[\uFFFF]]");
    ARABIC.accepts("\uFDCF", "\uFDF0", "\uFFFD", "\uD83F\uDFFD", "");
  }

  @Test
  void charactersAreNone() {
    ENGLISH.accepts("The port opens 😀", "\uE000", "\u0378");
    ARABIC.accepts("عاد القطار ﷺ");
  }
}
