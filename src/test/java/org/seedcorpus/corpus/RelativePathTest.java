package org.seedcorpus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativePathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /etc/passwd        | ABSOLUTE
          \\\\server\\share    | ABSOLUTE
          C:/seeds/a.txt     | ABSOLUTE
          c:\\seeds\\a.txt     | ABSOLUTE
          file:a.txt         | ABSOLUTE
          FILE:///a.txt      | ABSOLUTE
          news\\a.txt         | BACKSLASH
          ../a.txt           | PARENT
          news/../../a.txt   | PARENT
          ./..               | PARENT
          """)
  void leavesTheFolder(String path, String why) {
    assertThat(RelativePath.why(path)).isNotNull().hasToString(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.txt", "news/a.txt", "./a.txt", "news/../a.txt", "...", "", "C:a", "files:a"})
  void staysInside(String path) {
    assertThat(RelativePath.why(path)).isNull();
  }

  @Test
  void fromAFolder() {
    assertThat(RelativePath.why("../a.txt", "news/")).isNull();
    assertThat(RelativePath.why("../../a.txt", "news/")).isNotNull();
  }

  @Test
  void normalizes() {
    assertThat(RelativePath.normalize("./news//./old/../a.txt")).isEqualTo("news/a.txt");
    assertThat(RelativePath.normalize("a/..")).isEmpty();
    assertThat(RelativePath.normalize("a/../..")).isNull();
    assertThat(RelativePath.normalize("")).isEmpty();
  }

  @Test
  void decodesPercentSigns() {
    assertThat(RelativePath.percentDecoded("a%20b.txt")).isEqualTo("a b.txt");
    assertThat(RelativePath.percentDecoded("%D8%A8.txt")).isEqualTo("ب.txt");
    assertThat(RelativePath.percentDecoded("100%")).isEqualTo("100%");
    assertThat(RelativePath.percentDecoded("%2")).isEqualTo("%2");
    assertThat(RelativePath.percentDecoded("%zz%2g%41")).isEqualTo("%zz%2gA");
    assertThat(RelativePath.percentDecoded("%2541")).isEqualTo("%41");
    assertThat(RelativePath.percentDecoded("a.txt")).isNull();
    assertThat(RelativePath.percentDecoded("%FF")).isNull();
  }
}
