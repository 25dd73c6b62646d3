package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BaselineRowTest {
  @Test
  void readsWhatItWrites() {
    BaselineRow row =
        new BaselineRow("mojibake", "news/a.txt", "0123456789abcdef", "before[x]after");
    assertThat(BaselineRow.parse(row.line())).isEqualTo(row);
    assertThat(row.line()).isEqualTo("mojibake\tnews/a.txt\t0123456789abcdef\tbefore[x]after");
    assertThat(row.key())
        .isEqualTo(new BaselineRow.Key("mojibake", "news/a.txt", "0123456789abcdef"));
  }

  @Test
  void peopleMayEditIt() {
    assertThat(BaselineRow.parse(" mojibake \t a.txt\tff "))
        .isEqualTo(new BaselineRow("mojibake", "a.txt", "ff", ""));
    assertThat(BaselineRow.parse("# mojibake\ta\tff\tx")).isNull();
    assertThat(BaselineRow.parse("mojibake\ta.txt")).isNull();
    assertThat(BaselineRow.parse("")).isNull();
  }

  @Test
  void isSortedByFileThenRuleThenFingerprint() {
    BaselineRow a = new BaselineRow("z", "a.txt", "9", "");
    BaselineRow b = new BaselineRow("a", "b.txt", "9", "");
    BaselineRow c = new BaselineRow("b", "b.txt", "1", "");
    BaselineRow d = new BaselineRow("b", "b.txt", "2", "");
    assertThat(Stream.of(d, b, c, a).sorted()).containsExactly(a, b, c, d);
  }
}
