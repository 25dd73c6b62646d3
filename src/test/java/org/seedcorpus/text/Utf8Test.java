package org.seedcorpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.text.MalformedSequence.Kind;

/** The decoder finds what Unicode 3.9, table 3-7 forbids, and cuts it into maximal subparts. */
class Utf8Test {
  private static DecodedText decode(String hex) {
    return Utf8.decode(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "41 C0 AF, OVERLONG STRAY_CONTINUATION",
    "E0 80 AF 41, OVERLONG STRAY_CONTINUATION STRAY_CONTINUATION",
    "F0 80 80 AF 41, OVERLONG STRAY_CONTINUATION STRAY_CONTINUATION STRAY_CONTINUATION",
    "ED A0 BD 41, SURROGATE STRAY_CONTINUATION STRAY_CONTINUATION",
    "F4 90 80 80 41, ABOVE_10FFFF STRAY_CONTINUATION STRAY_CONTINUATION STRAY_CONTINUATION",
    "F5 41, ABOVE_10FFFF",
    "FE FF, INVALID_BYTE INVALID_BYTE",
    "80 41, STRAY_CONTINUATION",
    "E2 82 41, TRUNCATED",
    "C3 41, TRUNCATED",
    "F0 9F 98 41, TRUNCATED",
    "41 E2 82, CUT_OFF",
    "41 F0, CUT_OFF",
  })
  void namesWhatIsWrong(String hex, String kinds) {
    List<String> found =
        decode(hex).malformed().stream().map(MalformedSequence::kind).map(Kind::name).toList();
    assertThat(String.join(" ", found)).isEqualTo(kinds);
  }

  @Test
  void anIllFormedSubpartIsAsLongAsItCanBe() {
    // Unicode, table 3-11: C0 AF E0 80 BF F0 81 82 41 becomes eight U+FFFD and an A.
    assertThat(decode("C0AFE080BFF0818241").text().toString()).isEqualTo("\uFFFD".repeat(8) + "A");
    // Table 3-10: E1 80 E2 F0 91 92 F1 BF 41 becomes four U+FFFD and an A.
    assertThat(decode("E180E2F09192F1BF41").text().toString()).isEqualTo("\uFFFD".repeat(4) + "A");
  }

  @Test
  void decodesRandomBytesAsTheJdkDoes() {
    Random random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) { // more leads and continuations than chance has
        if (random.nextInt(3) == 0) {
          bytes[i] = (byte) (0x80 | random.nextInt(0x80));
        }
        if (bytes[i] == (byte) 0xED) { // the JDK takes a surrogate for one fault, Unicode for three
          bytes[i] = (byte) 0xEE;
        }
      }
      assertThat(Utf8.decode(bytes).text().toString())
          .as(HexFormat.of().formatHex(bytes))
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void decodesRunsOfAsciiOfAnyLength() {
    Random random = new Random(2);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] &= random.nextInt(30) == 0 ? (byte) 0xDF : 0x7F; // 0xED is another test's
      }
      assertThat(Utf8.decode(bytes).text().toString())
          .as(HexFormat.of().formatHex(bytes))
          .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Test
  void byteOffsetsCountFromTheNearerEnd() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(i % 7 == 0 ? "😀" : i % 3 == 0 ? "ا" : "a€");
    }
    String all = text.toString();
    DecodedText decoding = Utf8.decode(all.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i <= all.length(); i += 7) {
      int at = decoding.text().codePointStart(i);
      int before = all.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
      assertThat(decoding.byteOffset(at)).isEqualTo(before);
      assertThat(decoding.byteLength(at, all.length())).isEqualTo(decoding.bytes().length - before);
    }
  }

  @Test
  void byteOffsetsCountMalformedBytesAsTheyAre() {
    DecodedText decoding = decode("D8A7 C3 41 F09F9880 E282 42");
    assertThat(decoding.text().toString()).isEqualTo("ا\uFFFDA😀\uFFFDB");
    assertThat(decoding.byteOffset(1)).isEqualTo(2);
    assertThat(decoding.byteOffset(2)).isEqualTo(3);
    assertThat(decoding.byteOffset(3)).isEqualTo(4);
    assertThat(decoding.byteOffset(5)).isEqualTo(8);
    assertThat(decoding.byteOffset(6)).isEqualTo(10);
  }
}
