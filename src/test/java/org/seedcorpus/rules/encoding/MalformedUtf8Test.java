package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;

class MalformedUtf8Test {
  private static final String ARABIC =
      "افتتحت البلدية أمس الجسر الجديد وقال رئيس المجلس إن العمل استمر عاما كاملا\n";

  private static List<Finding> check(String utf8, String other, String charset) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(utf8.getBytes(StandardCharsets.UTF_8));
    file.writeBytes(other.getBytes(Charset.forName(charset)));
    return EncodingFindings.of(new MalformedUtf8(), "ar", file.toByteArray());
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
}
