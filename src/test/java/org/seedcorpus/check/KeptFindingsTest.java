package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Severity;

/** How many findings of a rule and severity are kept one by one. */
class KeptFindingsTest {
  private static Finding finding(String rule, Severity severity) {
    Message message = new Message(rule, "found", List.of());
    return new Finding(rule, severity, Location.ofFile("x"), message, 1, null, null);
  }

  @Test
  void keepsTheFirstOfEachRuleAndSeverity() {
    FindingLimit limit = new FindingLimit(2);
    Finding error = finding("one", Severity.ERROR);
    Finding warning = finding("one", Severity.WARNING);
    Finding other = finding("two", Severity.ERROR);
    assertThat(limit.keep(List.of(error, warning, error, error, other)))
        .containsExactly(error, warning, error, other);
    assertThat(limit.isReached("one", Severity.ERROR)).isTrue();
    assertThat(limit.isReached("one", Severity.WARNING)).isFalse();
    assertThat(limit.isReached("three", Severity.WARNING)).isFalse();
    assertThat(limit.keep(List.of(warning, warning, error))).containsExactly(warning);
  }

  @Test
  void withoutALimitAllAreKept() {
    FindingLimit none = FindingLimit.none();
    Finding error = finding("one", Severity.ERROR);
    assertThat(none.keep(Collections.nCopies(5_000, error))).hasSize(5_000);
    assertThat(none.isReached("one", Severity.ERROR)).isFalse();
  }

  @Test
  void ofZeroNothingIsKept() {
    FindingLimit zero = new FindingLimit(0);
    assertThat(zero.isReached("one", Severity.ERROR)).isTrue();
    assertThat(zero.keep(List.of(finding("one", Severity.ERROR)))).isEmpty();
  }
}
