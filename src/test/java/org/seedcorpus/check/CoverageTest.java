package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

class CoverageTest {
  private static final RuleInfo ONE = new RuleInfo("one", Family.BIDI, Severity.ERROR);
  private static final RuleInfo TWO = new RuleInfo("two", Family.BIDI, Severity.ERROR);

  private static Coverage of(Span... spans) {
    FindingCollector found = new FindingCollector(ONE, null);
    for (Span span : spans) {
      found.at(span).report("found");
    }
    found.begin(TWO, null);
    found.at(1_000, 2_000).report("found");
    return Coverage.of(found, "one");
  }

  @Test
  void overlaps() {
    Coverage coverage = of(new Span(10, 20));
    assertThat(coverage.overlaps(10, 20)).isTrue();
    assertThat(coverage.overlaps(0, 11)).isTrue();
    assertThat(coverage.overlaps(19, 30)).isTrue();
    assertThat(coverage.overlaps(12, 13)).isTrue();
    assertThat(coverage.overlaps(0, 10)).isFalse();
    assertThat(coverage.overlaps(20, 30)).isFalse();
  }

  @Test
  void anEmptyRangeOverlapsWhatItLiesIn() {
    Coverage coverage = of(new Span(10, 20));
    assertThat(coverage.overlaps(10, 10)).isTrue();
    assertThat(coverage.overlaps(19, 19)).isTrue();
    assertThat(coverage.overlaps(20, 20)).isFalse();
    assertThat(coverage.overlaps(9, 9)).isFalse();
  }

  @Test
  void aLongRangeReachesOverOthers() {
    Coverage coverage = of(new Span(30, 35), new Span(0, 100), new Span(50, 51));
    assertThat(coverage.overlaps(70, 71)).isTrue();
    assertThat(coverage.overlaps(100, 101)).isFalse();
  }

  @Test
  void otherRulesDoNotCount() {
    assertThat(of().overlaps(0, 5_000)).isFalse();
    assertThat(of(new Span(1, 2)).overlaps(1_500, 1_501)).isFalse();
  }

  @Test
  void agreesWithComparingAll() {
    Random random = new Random(4);
    for (int n = 0; n < 300; n++) {
      Span[] spans = new Span[random.nextInt(6)];
      for (int i = 0; i < spans.length; i++) {
        int start = random.nextInt(30);
        spans[i] = new Span(start, start + 1 + random.nextInt(10));
      }
      int start = random.nextInt(40);
      int end = start + 1 + random.nextInt(5);
      boolean any = Stream.of(spans).anyMatch(one -> one.start() < end && start < one.end());
      assertThat(of(spans).overlaps(start, end)).isEqualTo(any);
    }
  }
}
