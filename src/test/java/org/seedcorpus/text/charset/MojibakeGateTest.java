package org.seedcorpus.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.SeedText;

/** The first look at a line lets pass what a look at each character would. */
class MojibakeGateTest {
  private static final List<String> PIECES =
      List.of(
          "الجسر ", "مدينة، ", "café ", "Ã ", "Ã", "~{", "~", "日本", "ｶ", "л", "aл", "لa", "«", "”",
          " ");

  private static final List<Charset> READ_AS =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("windows-1256"),
          Charset.forName("windows-1251"),
          Charset.forName("IBM437"));

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int n = random.nextInt(10); n > 0; n--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      boolean garbled = random.nextInt(3) == 0;
      Charset charset = READ_AS.get(random.nextInt(READ_AS.size()));
      line.append(garbled ? new String(piece.getBytes(StandardCharsets.UTF_8), charset) : piece);
      if (random.nextInt(8) == 0) {
        line.append((char) random.nextInt(0x2600));
      }
    }
    return line.toString().replace('\n', ' ').replace('\r', ' ');
  }

  private static int naive(char[] units) {
    int kinds = 0;
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      char before = i == 0 ? ' ' : units[i - 1];
      char after = i + 1 == units.length ? ' ' : units[i + 1];
      boolean pair =
          before >= 0x80
              && c >= 0x80
              && (MojibakePrefilter.leads(MojibakePrefilter.slot(before))
                      & MojibakePrefilter.continued(MojibakePrefilter.slot(c)))
                  != 0;
      kinds |= pair || c == 'Ã' && after == ' ' ? MojibakeGate.PAIR : 0;
      kinds |= c >= 0x80 && c < 0x250 ? MojibakeGate.ACCENTED : 0;
      kinds |= c == '~' && after == '{' ? MojibakeGate.HZ : 0;
      boolean east =
          c >= 0x3400 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF61 && c < 0xFFA0;
      kinds |= east ? MojibakeGate.EAST_ASIAN : 0;
      boolean odd =
          c >= 0x80 && c < 0xC0
              || c >= 0x370 && c < 0x700
              || c >= 0xE00 && c < 0xE60
              || c >= 0x2200 && c < 0x2600
              || "†‡‰⁄‚„".indexOf(c) >= 0;
      boolean latin = isAsciiLetter(before) || isAsciiLetter(after);
      kinds |= odd && latin ? MojibakeGate.ODD_IN_LATIN : 0;
    }
    return kinds;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  @Test
  void tellsWhatALineMayHold() {
    Random random = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      String line = line(random);
      char[] units = line.toCharArray();
      int kinds = MojibakeGate.kinds(units, 0, units.length);
      assertThat(kinds & ~MojibakeGate.PAIR).as(line).isEqualTo(naive(units) & ~MojibakeGate.PAIR);
      // A pair does not count in a word that cannot be UTF-8.
      assertThat(kinds & ~naive(units)).as(line).isZero();
      if (MojibakePrefilter.candidates(line, 0, units.length) != 0) {
        assertThat(kinds & MojibakeGate.PAIR).as(line).isEqualTo(MojibakeGate.PAIR);
      }
    }
  }

  @Test
  void namesTheCharsetsThatALookAtTheWholeLineNames() {
    Random random = new Random(6);
    int some = 0;
    for (int round = 0; round < 20_000; round++) {
      String line = line(random);
      SeedText text = SeedText.of(line);
      int candidates = MojibakePrefilter.candidates(text, 0, text.length());
      assertThat(MojibakeGate.candidates(text, 0, text.length())).as(line).isEqualTo(candidates);
      some += candidates == 0 ? 0 : 1;
    }
    assertThat(some).isBetween(1_000, 19_000);
  }
}
