package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class ByteOrderMarkTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new ByteOrderMark(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ByteOrderMark(), "ar");

  @Test
  void atTheStartOfTheFile() {
    ENGLISH
        .finds("[[\uFEFF]]Harbour bridge reopens\n")
        .hasKey("found")
        .says()
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SAFE)
        .isFixedTo("Harbour bridge reopens\n");
    ARABIC.finds("[[\uFEFF]]عاد القطار").isFixedTo("عاد القطار");
    ENGLISH.finds("[[\uFEFF]]").isFixedTo("");
  }

  @Test
  void twoAreOneForThisRule() {
    ENGLISH.finds("[[\uFEFF]]\uFEFFHarbour");
  }

  @Test
  void elsewhereItIsAnotherRules() {
    ENGLISH.accepts("", "Harbour\uFEFF", "\n\uFEFFHarbour", "Harbour bridge reopens");
    ARABIC.accepts("عاد \uFEFFالقطار", "عاد القطار");
  }

  @Test
  void inUtf16ItHasItsUse() {
    byte[] utf16 = "\uFEFFHarbour bridge reopens\n".getBytes(StandardCharsets.UTF_16BE);
    assertThat(CheckedText.findings(new ByteOrderMark(), "en", utf16)).isEmpty();
  }
}
