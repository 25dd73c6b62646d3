package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {
  @ParameterizedTest
  @CsvSource({
    "File, FILE",
    "file_name, FILE",
    "LANGUAGE, LANGUAGE",
    "SHA-256, SHA256",
    "Source / Quelle, SOURCE",
    "العنوان, HEADLINE",
    "اللغة, LANGUAGE",
    "זמן / שפה, LANGUAGE",
  })
  void knownHeaders(String header, String column) {
    assertThat(Column.of(header)).isNotNull().hasToString(column);
  }

  @Test
  void unknownHeaders() {
    assertThat(Column.of("Harbour")).isNull();
    assertThat(Column.of("")).isNull();
    assertThat(Column.of("|")).isNull();
  }

  @Test
  void namesThatDifferInSpellingOnly() {
    assertThat(Column.isSame("File name", "file_name")).isTrue();
    assertThat(Column.isSame("Café", "CAFE")).isTrue();
    assertThat(Column.isSame("اللُّغة", "اللغة")).isTrue();
    assertThat(Column.isSame("file", "files")).isFalse();
  }
}
