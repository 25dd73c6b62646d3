package org.seedcorpus.rules.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.text.SeedText;

class UnmatchedMarksTest {
  private final UnmatchedMarks marks = new UnmatchedMarks();

  @Test
  void nothingIsUnmatchedAtFirst() {
    assertThat(marks.all()).isEmpty();
  }

  @Test
  void whatClosesTakesTheLastOfItsKind() {
    marks.open(1, '(');
    marks.open(2, '(');
    marks.close(3, '(');
    assertThat(marks.all()).containsExactly(1);
    marks.close(4, '(');
    assertThat(marks.all()).isEmpty();
  }

  @Test
  void whatIsOpenInsideStaysUnmatched() {
    marks.open(1, '(');
    marks.open(2, '[');
    marks.close(3, '(');
    marks.close(4, '[');
    assertThat(marks.all()).containsExactly(2, 4);
  }

  @Test
  void closesOnlyIfSomethingIsOpen() {
    assertThat(marks.closeIfOpen('(', 0)).isFalse();
    marks.open(5, '[');
    assertThat(marks.closeIfOpen('(', 0)).isFalse();
    assertThat(marks.closeIfOpen('[', 6)).isFalse();
    assertThat(marks.closeIfOpen('[', 5)).isTrue();
    assertThat(marks.all()).isEmpty();
  }

  @Test
  void aLineContinuesTheQuotationOfTheOneBefore() {
    SeedText text = SeedText.of("“a\n“b");
    marks.continueWith(text, '“');
    marks.open(0, '"');
    marks.continueWith(text, '«');
    assertThat(marks.all()).containsExactly(0);
    marks.continueWith(text, '“');
    assertThat(marks.all()).isEmpty();
  }
}
