package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.Utf8;

/**
 * The cases of Markus Kuhn's UTF-8 decoder capability and stress test, each between two letters.
 * How many faults a case has follows from Unicode, 3.9: each maximal subpart is one.
 */
class MalformedUtf8ConformanceTest {
  private static DecodedText decode(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('a');
    out.writeBytes(bytes);
    out.write('b');
    return Utf8.decode(out.toByteArray());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // First and last of each length; since 2003, UTF-8 ends with F4 8F BF BF.
    "2.1.1, 00, 0",
    "2.1.2, C280, 0",
    "2.1.3, E0A080, 0",
    "2.1.4, F0908080, 0",
    "2.1.5, F888808080, 5",
    "2.1.6, FC8480808080, 6",
    "2.2.1, 7F, 0",
    "2.2.2, DFBF, 0",
    "2.2.3, EFBFBF, 0",
    "2.2.4, F7BFBFBF, 4",
    "2.2.5, FBBFBFBFBF, 5",
    "2.2.6, FDBFBFBFBFBF, 6",
    "2.3.1, ED9FBF, 0",
    "2.3.2, EE8080, 0",
    "2.3.3, EFBFBD, 0",
    "2.3.4, F48FBFBF, 0",
    "2.3.5, F4908080, 4",
    // Unexpected continuation bytes.
    "3.1.1, 80, 1",
    "3.1.2, BF, 1",
    "3.1.3, 80BF, 2",
    "3.1.4, 80BF80, 3",
    "3.1.5, 80BF80BF, 4",
    "3.1.6, 80BF80BF80, 5",
    "3.1.7, 80BF80BF80BF, 6",
    "3.1.8, 80BF80BF80BF80, 7",
    // The last continuation byte is missing.
    "3.3.1, C0, 1",
    "3.3.2, E080, 2",
    "3.3.3, F08080, 3",
    "3.3.4, F8808080, 4",
    "3.3.5, FC80808080, 5",
    "3.3.6, DF, 1",
    "3.3.7, EFBF, 1",
    "3.3.8, F7BFBF, 3",
    "3.3.9, FBBFBFBF, 4",
    "3.3.10, FDBFBFBFBF, 5",
    "3.4, C0E080F08080F8808080FC80808080DFEFBFF7BFBFFBBFBFBFFDBFBFBFBF, 29",
    // Bytes that never stand in UTF-8.
    "3.5.1, FE, 1",
    "3.5.2, FF, 1",
    "3.5.3, FEFEFFFF, 4",
    // Overlong forms: of the slash, of the last code point of each length, of NUL.
    "4.1.1, C0AF, 2",
    "4.1.2, E080AF, 3",
    "4.1.3, F08080AF, 4",
    "4.1.4, F8808080AF, 5",
    "4.1.5, FC80808080AF, 6",
    "4.2.1, C1BF, 2",
    "4.2.2, E09FBF, 3",
    "4.2.3, F08FBFBF, 4",
    "4.2.4, F887BFBFBF, 5",
    "4.2.5, FC83BFBFBFBF, 6",
    "4.3.1, C080, 2",
    "4.3.2, E08080, 3",
    "4.3.3, F0808080, 4",
    "4.3.4, F880808080, 5",
    "4.3.5, FC8080808080, 6",
    // Surrogates, alone and in pairs.
    "5.1.1, EDA080, 3",
    "5.1.2, EDADBF, 3",
    "5.1.3, EDAE80, 3",
    "5.1.4, EDAFBF, 3",
    "5.1.5, EDB080, 3",
    "5.1.6, EDBE80, 3",
    "5.1.7, EDBFBF, 3",
    "5.2.1, EDA080EDB080, 6",
    "5.2.2, EDA080EDBFBF, 6",
    "5.2.3, EDADBFEDB080, 6",
    "5.2.4, EDADBFEDBFBF, 6",
    "5.2.5, EDAE80EDB080, 6",
    "5.2.6, EDAE80EDBFBF, 6",
    "5.2.7, EDAFBFEDB080, 6",
    "5.2.8, EDAFBFEDBFBF, 6",
    // Noncharacters are well-formed.
    "5.3.1, EFBFBE, 0",
    "5.3.2, EFBFBF, 0",
  })
  void eachCaseHasItsFaults(String number, String hex, int faults) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    DecodedText decoded = decode(bytes);
    String between =
        faults == 0 ? new String(bytes, StandardCharsets.UTF_8) : "\uFFFD".repeat(faults);
    assertThat(decoded.malformed()).hasSize(faults);
    assertThat(decoded.text().toString()).isEqualTo("a" + between + "b");
    // Together the faults are all bytes of the case, in order and without a gap.
    int at = 1;
    for (MalformedSequence one : decoded.malformed()) {
      assertThat(one.byteOffset()).isEqualTo(at);
      at += one.byteLength();
    }
    assertThat(at).isEqualTo(faults == 0 ? 1 : bytes.length + 1);
  }

  /** 3.1.9: all 64 continuation bytes. */
  @Test
  void eachContinuationByteIsAFault() {
    byte[] bytes = new byte[64];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    assertThat(decode(bytes).malformed()).hasSize(64);
  }

  /** 3.2: each first byte before a blank, which must survive. */
  @Test
  void aLonelyFirstByteDoesNotTakeWhatFollows() {
    for (int lead = 0xC0; lead <= 0xFF; lead++) {
      DecodedText decoded = decode(new byte[] {(byte) lead, ' '});
      assertThat(decoded.text().toString()).as("%02X", lead).isEqualTo("a\uFFFD b");
      assertThat(decoded.malformed())
          .extracting(MalformedSequence::byteLength)
          .isEqualTo(List.of(1));
    }
  }
}
