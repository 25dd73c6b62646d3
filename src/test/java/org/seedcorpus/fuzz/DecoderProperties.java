package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.Utf8;

/** What the decoder of UTF-8 promises for any bytes. */
final class DecoderProperties {
  private DecoderProperties() {}

  static void check(byte[] bytes) {
    DecodedText decoded = Utf8.decode(bytes);
    int before = 0;
    for (MalformedSequence one : decoded.malformed()) {
      assertThat(one.byteOffset()).isGreaterThanOrEqualTo(before);
      assertThat(one.byteLength()).isPositive();
      before = one.byteOffset() + one.byteLength();
      assertThat(decoded.text().charAt(one.index())).isEqualTo('\uFFFD');
    }
    assertThat(before).isLessThanOrEqualTo(bytes.length);
    int offset = 0;
    for (int i = 0; i <= decoded.text().length(); i += Math.max(1, bytes.length / 64)) {
      int at = decoded.byteOffset(decoded.text().codePointStart(i));
      assertThat(at).isBetween(offset, bytes.length);
      offset = at;
    }
    assertThat(decoded.byteOffset(decoded.text().length())).isEqualTo(bytes.length);
    // The JDK takes an encoded surrogate for one fault, Unicode (table 3-7) for three.
    byte[] comparable = bytes.clone();
    for (int i = 0; i < comparable.length; i++) {
      comparable[i] = comparable[i] == (byte) 0xED ? (byte) 0xEE : comparable[i];
    }
    assertThat(Utf8.decode(comparable).text().toString())
        .isEqualTo(new String(comparable, StandardCharsets.UTF_8));
  }
}
