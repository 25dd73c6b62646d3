package org.seedcorpus.rules.encoding;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedByteOrderMarkTest {
  private static final RuleUnderTest FRENCH = RuleUnderTest.of(new MisplacedByteOrderMark(), "fr");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MisplacedByteOrderMark(), "ar");

  @Test
  void insideAWord() {
    FRENCH
        .finds("M[[\uFEFF]]amadou est arrivé hier")
        .hasKey("found")
        .says()
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("Mamadou est arrivé hier");
    ARABIC.finds("عاد القط[[\uFEFF]]ار").isFixedTo("عاد القطار");
  }

  @Test
  void whereFilesWereJoined() {
    FRENCH.finds("Un\n[[\uFEFF]]Deux\r\n[[\uFEFF]]Trois").isFixedTo("Un\nDeux\r\nTrois");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    FRENCH.finds("\uFEFF[[\uFEFF]]Un").isFixedTo("\uFEFFUn");
    FRENCH.finds("Un[[\uFEFF]]").isFixedTo("Un");
    FRENCH.accepts("\uFEFF", "\uFEFFLe pont rouvre", "Le pont rouvre", "");
    ARABIC.accepts("\uFEFFعاد القطار", "عاد\u200Bالقطار");
  }
}
