package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;

class CheckOptionsTest {
  private static final CheckOptions OPTIONS =
      new CheckOptions(
          Map.of("one", Optional.empty(), "two", Optional.of(Severity.INFO)), null, 1, 10);

  @Test
  void aRuleIsOffOrHasAnotherSeverity() {
    assertThat(OPTIONS.isOff("one")).isTrue();
    assertThat(OPTIONS.isOff("two")).isFalse();
    assertThat(OPTIONS.isOff("three")).isFalse();
    assertThat(OPTIONS.severity("one")).isNull();
    assertThat(OPTIONS.severity("two")).isEqualTo(Severity.INFO);
    assertThat(OPTIONS.severity("three")).isNull();
    assertThat(OPTIONS.keptFindings()).isEqualTo(CheckOptions.KEPT_FINDINGS);
  }

  @Test
  void atLeastOneThread() {
    assertThatThrownBy(() -> new CheckOptions(Map.of(), null, 0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be at least 1, not 0");
  }
}
