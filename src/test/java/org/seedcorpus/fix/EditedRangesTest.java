package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.Span;

class EditedRangesTest {
  private final EditedRanges ranges = new EditedRanges();

  @Test
  void nothingTouchesNothing() {
    assertThat(ranges.touches(new Span(0, 10))).isFalse();
  }

  @Test
  void overlapsAndNeighboursTouch() {
    ranges.add(new Span(5, 8));
    for (Span span : List.of(new Span(5, 8), new Span(6, 7), new Span(0, 5), new Span(8, 9))) {
      assertThat(ranges.touches(span)).as(span.toString()).isTrue();
    }
    assertThat(ranges.touches(new Span(0, 20))).isTrue();
    assertThat(ranges.touches(new Span(5, 5))).isTrue();
    assertThat(ranges.touches(new Span(8, 8))).isTrue();
  }

  @Test
  void whatIsApartDoesNot() {
    ranges.add(new Span(5, 8));
    ranges.add(new Span(12, 12));
    assertThat(ranges.touches(new Span(0, 4))).isFalse();
    assertThat(ranges.touches(new Span(9, 11))).isFalse();
    assertThat(ranges.touches(new Span(13, 14))).isFalse();
    assertThat(ranges.touches(new Span(9, 12))).isTrue();
  }

  @Test
  void ofTwoThatBeginAlikeTheLongerCounts() {
    ranges.add(new Span(5, 8));
    ranges.add(new Span(5, 6));
    assertThat(ranges.touches(new Span(7, 9))).isTrue();
  }
}
