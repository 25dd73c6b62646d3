package org.seedcorpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  private static final String TEXT = "aé ب橋🚢z";

  private static void agrees(String text, Charset charset) {
    DecodedText file =
        new DecodedText(text.getBytes(charset), SeedText.of(text), charset, List.of());
    for (int i = 0;
        i <= text.length();
        i = i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1)) {
      assertThat(file.byteOffset(i))
          .as(charset + " " + i)
          .isEqualTo(text.substring(0, i).getBytes(charset).length);
    }
  }

  @Test
  void offsetsInUnicodeEncodings() {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      agrees(TEXT, Charset.forName(charset));
    }
  }

  @Test
  void offsetsInOtherCharsets() {
    agrees("caf\u00E9 !", Charset.forName("windows-1252"));
    agrees("عاد القطار", Charset.forName("windows-1256"));
    agrees("橋が開いたab", Charset.forName("Shift_JIS"));
    agrees("旧桥a开", Charset.forName("GB18030"));
  }

  @Test
  void offsetsAfterMalformedBytes() {
    byte[] bytes = {
      'a', (byte) 0xFF, 'b', (byte) 0xE2, (byte) 0x82, 'c', (byte) 0xC3, (byte) 0xA9, 'd'
    };
    DecodedText file = Utf8.decode(bytes);
    assertThat(file.text().toString()).isEqualTo("a\uFFFDb\uFFFDcéd");
    int[] offsets = {0, 1, 2, 3, 5, 6, 8, 9};
    for (int i = 0; i < offsets.length; i++) {
      assertThat(file.byteOffset(i)).as("" + i).isEqualTo(offsets[i]);
    }
  }

  @Test
  void longTextsAreCountedInBlocks() {
    String text = "aب橋".repeat(5_000);
    DecodedText file = Utf8.decode(text.getBytes(StandardCharsets.UTF_8));
    for (int i : new int[] {0, 1, 2, 3, 999, 1_024, 2_048, 4_097, 14_998, 15_000}) {
      int expected = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
      assertThat(file.byteOffset(i)).as("" + i).isEqualTo(expected);
    }
  }

  @Test
  void utf8OrNot() {
    assertThat(Utf8.decode(new byte[0]).isUtf8()).isTrue();
    assertThat(
            new DecodedText(new byte[0], SeedText.of(""), StandardCharsets.UTF_16LE, List.of())
                .isUtf8())
        .isFalse();
  }
}
