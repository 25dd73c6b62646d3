package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningFormsTest {
  private static final char INITIAL = '\uFE91'; // beh
  private static final char MEDIAL = '\uFE92';
  private static final char FINAL = '\uFE90';
  private static final char ISOLATED = '\uFE8F';

  @Test
  void blocks() {
    for (int c : new int[] {0xFB1D, 0xFB50, 0xFDFB, 0xFE70, 0xFEFC}) {
      assertThat(JoiningForms.isPresentationForm(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {0xFB1C, 0xFDFC, 0xFE6F, 0xFEFD, 'ب', 'a'}) {
      assertThat(JoiningForms.isPresentationForm(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void whatAFormJoins() {
    assertThat(JoiningForms.joinsNext(INITIAL)).isTrue();
    assertThat(JoiningForms.joinsNext(MEDIAL)).isTrue();
    assertThat(JoiningForms.joinsNext(FINAL)).isFalse();
    assertThat(JoiningForms.joinsNext(ISOLATED)).isFalse();
    assertThat(JoiningForms.joinsPrevious(INITIAL)).isFalse();
    assertThat(JoiningForms.joinsPrevious(MEDIAL)).isTrue();
    assertThat(JoiningForms.joinsPrevious(FINAL)).isTrue();
    assertThat(JoiningForms.joinsPrevious('ب')).isFalse();
  }

  @Test
  void theOrderOfTwoForms() {
    assertThat(JoiningForms.order(INITIAL, FINAL)).isEqualTo(1);
    assertThat(JoiningForms.order(FINAL, INITIAL)).isEqualTo(-1);
    assertThat(JoiningForms.order(MEDIAL, MEDIAL)).isZero();
    assertThat(JoiningForms.order(ISOLATED, ISOLATED)).isZero();
    assertThat(JoiningForms.order(INITIAL, MEDIAL)).isEqualTo(1);
    assertThat(JoiningForms.order(MEDIAL, INITIAL)).isEqualTo(-1);
  }

  @Test
  void overABlankOnlyMedialFormsTell() {
    assertThat(JoiningForms.orderOverBlank(INITIAL, FINAL)).isZero();
    assertThat(JoiningForms.orderOverBlank(MEDIAL, FINAL)).isEqualTo(1);
    assertThat(JoiningForms.orderOverBlank(FINAL, MEDIAL)).isEqualTo(-1);
  }
}
