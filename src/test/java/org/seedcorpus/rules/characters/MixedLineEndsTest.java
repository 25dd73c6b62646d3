package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class MixedLineEndsTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new MixedLineEnds(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MixedLineEnds(), "ar");

  @Test
  void oneCrLfAmongLf() {
    ENGLISH
        .finds("One\nTwo[[\r\n]]Three\n")
        .hasKey("crlf")
        .says(1, 2)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("One\nTwo\nThree\n");
  }

  @Test
  void oneLfAmongCrLf() {
    ARABIC
        .finds("عاد\r\nالقطار[[\n]]ثم\r\nمضى")
        .hasKey("lf")
        .says(1, 2)
        .isFixedTo("عاد\r\nالقطار\r\nثم\r\nمضى");
  }

  @Test
  void theFirstOfTheFewerIsMarkedAndAllAreFixed() {
    CheckedText checked = ENGLISH.finds("a\r\nb[[\n]]c\nd\r\ne\r\n");
    checked.hasKey("lf").says(2, 3).isFixedTo("a\r\nb\r\nc\r\nd\r\ne\r\n");
  }

  @Test
  void equallyManyBecomeCrLf() {
    ENGLISH.finds("a\r\nb[[\n]]").hasKey("lf").says(1, 1).isFixedTo("a\r\nb\r\n");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\n]]\r\n\r\n").isFixedTo("\r\n\r\n\r\n");
    ENGLISH.finds("\n\n[[\r\n]]").isFixedTo("\n\n\n");
  }

  @Test
  void oneKindIsFine() {
    ENGLISH.accepts("", "One", "One\n", "One\nTwo\nThree", "One\r\nTwo\r\n", "One\rTwo\n", "\n\n");
    ARABIC.accepts("عاد\r\nالقطار\r\n", "عاد\nالقطار");
  }
}
