package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {
  @Test
  void aValue() {
    assertThat(FieldValues.text("  رويترز ")).isEqualTo("رويترز");
    assertThat(FieldValues.text("431")).isEqualTo("431");
    assertThat(FieldValues.text("Nonesuch")).isEqualTo("Nonesuch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "—", "↗", "n/a", "NA", "None", "tbd", "unknown"})
  void nothing(String value) {
    assertThat(FieldValues.text(value)).isNull();
  }

  @Test
  void codesHaveNoInvisibleCharacters() {
    assertThat(FieldValues.code("\u200Far\u200E ")).isEqualTo("ar");
    assertThat(FieldValues.code("\u200F")).isNull();
  }
}
