package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class NfcInertTest {
  @Test
  void agreesWithNormalization() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (char c = 0x300; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        boolean inert = nfc.hasBoundaryBefore(c) && nfc.isNormalized(String.valueOf(c));
        assertThat(NfcInert.is(c)).as("U+%04X", (int) c).isEqualTo(inert);
      }
    }
  }

  @Test
  void latinAndSurrogatesAre() {
    assertThat(NfcInert.is('a')).isTrue();
    assertThat(NfcInert.is('\u02FF')).isTrue();
    assertThat(NfcInert.is('\uD83D')).isTrue();
    assertThat(NfcInert.is('\u0300')).isFalse();
    assertThat(NfcInert.is('\u212B')).isFalse();
  }
}
