package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestNameTest {
  private static final List<String> NAMES = List.of("error", "warning", "info", "never");

  @Test
  void aNameWithFewOtherLettersIsMeant() {
    assertThat(ClosestName.suggestion("eror", NAMES)).isEqualTo(" (did you mean “error”?)");
    assertThat(ClosestName.suggestion("Wraning", NAMES)).isEqualTo(" (did you mean “warning”?)");
    assertThat(ClosestName.suggestion("fatal", NAMES)).isEmpty();
  }

  @Test
  void theBeginningOfANameIsMeant() {
    assertThat(ClosestName.suggestion("warn", NAMES)).isEqualTo(" (did you mean “warning”?)");
    assertThat(ClosestName.suggestion("w", NAMES)).isEmpty();
  }
}
