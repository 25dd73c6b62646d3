package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the hand are counted, up to the limit. */
class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "رويترز, رويترز, 0",
    "رويترز, روتيرز, 1",
    "reuters, reutres, 1",
    "reuters, reuter, 1",
    "kitten, sitting, 3",
    "abcdef, ghijkl, 4",
    "a, abcdef, 4",
  })
  void counts(String one, String two, int slips) {
    assertThat(EditDistance.between(one, two, 3)).isEqualTo(slips);
    assertThat(EditDistance.between(two, one, 3)).isEqualTo(slips);
  }
}
