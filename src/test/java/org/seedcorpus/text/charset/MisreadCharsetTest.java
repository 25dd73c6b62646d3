package org.seedcorpus.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The file of charsets is what the JDK says. {@code -Dtables.update} writes it anew. */
class MisreadCharsetTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/seedcorpus/text/charset/misread-charsets.txt");

  /** Their places are the bits of masks; what comes first is preferred. */
  private static final List<String> NAMES =
      List.of(
          "windows-1252",
          "windows-1256",
          "windows-1255",
          "windows-1251",
          "windows-1250",
          "x-MacRoman",
          "IBM437",
          "IBM850",
          "KOI8-R",
          "windows-1253",
          "windows-1254",
          "windows-1257",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-8",
          "ISO-8859-15",
          "IBM866",
          "IBM852",
          "x-MacCyrillic",
          "x-windows-874");

  @Test
  void charactersAreThoseOfTheJdk() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : NAMES) {
      lines.append(name);
      SingleByteCharset charset = new SingleByteCharset(name);
      for (int b = 0x80; b < 0x100; b++) {
        lines.append(String.format(Locale.ROOT, " %04X", (int) charset.character((byte) b)));
      }
      lines.append('\n');
    }
    if (System.getProperty("tables.update") != null) {
      Files.writeString(FILE, lines);
    }
    assertEquals(lines.toString(), Files.readString(FILE));
  }

  @Test
  void bytesOfCharacters() {
    MisreadCharset western = MisreadCharset.of("windows-1252");
    assertEquals('a', western.byteOf('a'));
    assertEquals(0x80, western.byteOf('€'));
    assertEquals(0x81, western.byteOf('\u0081')); // undefined, and kept by lenient decoders
    assertEquals(MisreadCharset.NONE, western.byteOf('ج'));
    assertEquals(MisreadCharset.LOST, western.byteOf('\uFFFD'));
    assertEquals(0xCC, MisreadCharset.of("windows-1256").byteOf('ج'));
  }
}
