package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;

class WrongEncodingTest {
  private static final Rule RULE = new WrongEncoding();
  private static final String FRENCH =
      "Le marché rouvre après l’été\n\nLa ville a terminé les travaux.\n\nLe Journal du port\n";
  private static final String ARABIC =
      """
      افتتاح الجسر القديم

      عاد الجسر إلى العمل يوم الجمعة وقالت البلدية إن العمل انتهى.

      صحيفة الميناء
      """;

  private static CheckedText check(String language, String text, String charset) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    return new CheckedText(RULE, declared, text, CheckedText.findings(RULE, language, bytes));
  }

  @Test
  void windows1252() {
    CheckedText checked = check("fr", FRENCH, "windows-1252");
    checked.hasKeys("found").says("windows-1252", "Le marché rouvre après l’été", 0, "").hasNoFix();
    assertThat(checked.marked()).containsExactly("Le marché rouvre après l’été");
    assertThat(checked.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void windows1256() {
    check("ar", ARABIC, "windows-1256")
        .hasKeys("found")
        .says("windows-1256", "افتتاح الجسر القديم", 0, "");
  }

  @Test
  void utf16() {
    check("ar", "\uFEFF" + ARABIC, "UTF-16LE").hasKeys("found");
    check("en", "\uFEFFHarbour bridge\n\nIt opens.\n\nTimes\n", "UTF-16BE").hasKeys("found");
  }

  @Test
  void utf8IsRight() {
    assertThat(check("fr", FRENCH, "UTF-8").findings()).isEmpty();
    assertThat(check("ar", ARABIC, "UTF-8").findings()).isEmpty();
    assertThat(check("en", "Harbour bridge opens\n", "US-ASCII").findings()).isEmpty();
    assertThat(check("en", "", "UTF-8").findings()).isEmpty();
  }

  @Test
  void oneLostByteIsNoOtherEncoding() {
    byte[] bytes = (FRENCH + "caf?\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    assertThat(CheckedText.findings(RULE, "fr", bytes)).isEmpty();
  }
}
