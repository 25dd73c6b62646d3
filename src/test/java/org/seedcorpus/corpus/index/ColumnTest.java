package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
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
    assertThat(Column.folded("File name")).isEqualTo(Column.folded("file_name"));
    assertThat(Column.folded("Café")).isEqualTo(Column.folded("CAFE"));
    assertThat(Column.folded("اللُّغة")).isEqualTo(Column.folded("اللغة"));
    assertThat(Column.folded("file")).isNotEqualTo(Column.folded("files"));
  }

  /** The same by a regular expression. */
  @Test
  void foldsEveryUnitAsThePatternDoes() {
    Pattern dropped =
        Pattern.compile(
            "[\\u0300-\\u036F\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u0655\\u0670]"
                + "|[\\s\\p{Punct}\\u2010-\\u2015\\u066A]+");
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      String name = "a" + (char) unit + "b";
      String normalized =
          Normalizer2.getNFDInstance()
              .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(name));
      assertThat(Column.folded(name))
          .as("U+%04X", unit)
          .isEqualTo(dropped.matcher(normalized).replaceAll(""));
    }
  }
}
