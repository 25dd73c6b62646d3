package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;

class MalformedUtf8Test {
  private static final String ARABIC =
      "افتتحت البلدية أمس الجسر الجديد وقال رئيس المجلس إن العمل استمر عاما كاملا\n";

  private static List<Finding> check(String utf8, String other, String charset) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
    file.writeBytes(other.getBytes(Charset.forName(charset)));
    return CheckedText.findings(new MalformedUtf8(), "ar", file.toByteArray());
  }

  @Test
  void namesTheCharsetOfATailOnce() {
    String tail = "وتعقد جلسة ثانية في الشهر القادم\n\nصحيفة الميناء\n";
    List<Finding> found = check(ARABIC.repeat(3), tail, "windows-1256");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).message().key()).isEqualTo("charset");
    assertThat(found.get(0).message().arguments().get(0)).isEqualTo("windows-1256");
    assertThat(found.get(0).fix()).isNotNull();
  }

  @Test
  void namesSingleBytesWhereTheyAreFew() {
    List<Finding> found = check(ARABIC + "café ", "é\n", "ISO-8859-1");
    assertThat(found).extracting(one -> one.message().key()).containsExactly("truncated");
  }

  /** A text that stays UTF-8, with bytes in the middle that are not. */
  private static Finding bad(int... bytes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(ARABIC.getBytes(StandardCharsets.UTF_8));
    for (int one : bytes) {
      file.write(one);
    }
    List<Finding> found = CheckedText.findings(new MalformedUtf8(), "ar", file.toByteArray());
    assertThat(found).isNotEmpty();
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "C0 AF 20, overlong, C0",
    "E0 80 20, overlong, E0",
    "ED A0 80 20, surrogate, ED",
    "F4 90 80 80 20, above-10ffff, F4",
    "F5 80 20, above-10ffff, F5",
    "FE 20, invalid-byte, FE",
    "80 20, stray-continuation, 80",
    "E2 82 20, truncated, E2 82",
    "E2 82, cut-off, E2 82",
  })
  void saysWhatIsWrong(String bytes, String key, String hex) {
    byte[] raw = HexFormat.ofDelimiter(" ").parseHex(bytes);
    int[] values = new int[raw.length];
    Arrays.setAll(values, i -> raw[i] & 0xFF);
    Finding finding = bad(values);
    assertThat(finding.message().key()).isEqualTo(key);
    int offset = ARABIC.getBytes(StandardCharsets.UTF_8).length;
    assertThat(finding.message().arguments()).containsExactly(hex, offset);
    assertThat(finding.place().byteOffset()).isEqualTo(offset);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fix()).isNull();
  }

  @Test
  void wellFormedTextHasNone() {
    assertThat(CheckedText.of(new MalformedUtf8(), "en", "A café by the river 🚊").keys())
        .isEmpty();
    assertThat(CheckedText.of(new MalformedUtf8(), "ar", ARABIC).keys()).isEmpty();
    assertThat(CheckedText.of(new MalformedUtf8(), "ar", "").keys()).isEmpty();
  }
}
