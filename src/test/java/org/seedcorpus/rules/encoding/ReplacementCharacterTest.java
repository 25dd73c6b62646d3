package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class ReplacementCharacterTest {
  private static final RuleUnderTest FRENCH = RuleUnderTest.of(new ReplacementCharacter(), "fr");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ReplacementCharacter(), "ar");

  @Test
  void inPlaceOfALetter() {
    FRENCH
        .finds("Le caf[[\uFFFD]] de la gare rouvre")
        .hasKey("found")
        .says()
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    ARABIC.finds("عاد القط[[\uFFFD]]ر إلى الم[[\uFFFD]]ينة").hasKeys("found", "found");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    FRENCH.finds("[[\uFFFD]]");
    FRENCH.finds("[[\uFFFD]]a\r\nb[[\uFFFD]]");
    FRENCH.accepts("", "Le café de la gare rouvre", "\uFFFC", "\uFFFE");
    ARABIC.accepts("عاد القطار");
  }

  @Test
  void malformedBytesAreAnotherRules() {
    byte[] bytes =
        ("a?b?c?d\uFFFDe" + " Le café de la gare rouvre à midi, dit le maire.".repeat(3))
            .getBytes(StandardCharsets.UTF_8);
    for (int i : new int[] {1, 3, 5}) {
      bytes[i] = (byte) 0xFF;
    }
    List<Finding> found = CheckedText.findings(new ReplacementCharacter(), "fr", bytes);
    assertThat(found).extracting(finding -> finding.place().byteOffset()).containsExactly(7);
  }
}
