package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Severity;

class FindingCountsTest {
  private static Finding finding(String rule, Severity severity, int occurrences) {
    Message message = new Message(rule, "found", List.of());
    return new Finding(rule, severity, Location.ofFile("x"), message, occurrences, null, null);
  }

  private static final FindingCounts SOME =
      FindingCounts.of(
          List.of(
              finding("one", Severity.WARNING, 1),
              finding("one", Severity.ERROR, 2),
              finding("two", Severity.INFO, 5),
              finding("one", Severity.WARNING, 3)));

  @Test
  void countsWhatFindingsStandFor() {
    assertThat(SOME.all()).isEqualTo(11);
    assertThat(SOME.of(Severity.WARNING)).isEqualTo(4);
    assertThat(SOME.of("one", Severity.ERROR)).isEqualTo(2);
    assertThat(SOME.of("one", Severity.INFO)).isZero();
    assertThat(SOME.of("three", Severity.INFO)).isZero();
  }

  @Test
  void theWorstFirstWithinARule() {
    assertThat(SOME.counts())
        .containsExactly(
            new FindingCounts.Count("one", Severity.ERROR, 2),
            new FindingCounts.Count("one", Severity.WARNING, 4),
            new FindingCounts.Count("two", Severity.INFO, 5));
    assertThat(SOME.worst()).isEqualTo(Severity.ERROR);
    assertThat(FindingCounts.NONE.worst()).isNull();
    assertThat(FindingCounts.of(List.of(finding("a", Severity.INFO, 1))).worst())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void sums() {
    FindingCounts other = FindingCounts.of(List.of(finding("two", Severity.INFO, 1)));
    assertThat(SOME.and(other).of("two", Severity.INFO)).isEqualTo(6);
    assertThat(SOME.and(other).all()).isEqualTo(12);
    assertThat(SOME.and(FindingCounts.NONE)).isSameAs(SOME);
    assertThat(FindingCounts.NONE.and(SOME)).isSameAs(SOME);
    assertThat(FindingCounts.of(List.of())).isSameAs(FindingCounts.NONE);
    assertThat(FindingCounts.NONE.all()).isZero();
  }
}
