package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** No bytes make the check fail, and what is found lies inside the file. */
class RandomBytesTest {
  /** What texts are put together from: also of {@link HugeLinesIT}. */
  static final List<String> PIECES =
      List.of(
          "الجسر ",
          "مدينة",
          "café ",
          "\uFEFF",
          "\u200B",
          "e\u0301",
          "&nbsp;",
          "\\u0627",
          "%D8%A7",
          "<b>",
          "\r",
          "\r\n",
          "\n",
          "\u2028",
          "\uE000",
          "Ã©",
          "â€™",
          "Ø§Ù„",
          "??",
          " ???? ??? ",
          "🏴\uDB40\uDC67",
          "\uDB40\uDD00",
          "❤\uFE0F",
          "\u0085",
          "\u0096",
          "ا?ل",
          "日本",
          "\u0000");

  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16LE", "UTF-32BE", "windows-1256", "GB18030", "Shift_JIS", "IBM862");

  private final CorpusChecker checker =
      new CorpusChecker(Rules.all(RuleOptions.DEFAULT), CheckOptions.DEFAULT);

  @Test
  void randomBytes() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @Test
  void randomPiecesInRandomCharsetsWithRandomDamage() {
    Random random = new Random(11);
    for (int i = 0; i < 600; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
      for (int k = random.nextInt(60); k > 0; k--) {
        out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(charset));
      }
      byte[] bytes = out.toByteArray();
      for (int k = random.nextInt(4); k > 0 && bytes.length > 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      check(bytes);
    }
  }

  private void check(byte[] bytes) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    for (Finding finding : checker.check(entry, bytes).findings()) {
      Location place = finding.place();
      if (!place.isFile()) {
        assertThat(place.byteOffset()).as(finding.rule()).isBetween(0, bytes.length);
        assertThat(place.byteLength()).as(finding.rule()).isNotNegative();
        assertThat(place.byteOffset() + place.byteLength())
            .as(finding.rule())
            .isLessThanOrEqualTo(bytes.length);
      }
    }
  }
}
