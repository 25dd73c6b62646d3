package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.text.unicode.TextFolding;

/** The five forms of each line of NormalizationTest.txt (UAX #15) fold to the same text. */
class NormalizationConformanceTest {
  @Test
  void allFormsFoldToTheSame() throws IOException, InterruptedException {
    List<String> lines = lines();
    for (String line : lines) {
      String[] forms = line.split(";");
      String folded = TextFolding.text(UnicodeData.text(forms[0]));
      for (int i = 1; i < 5; i++) {
        assertThat(TextFolding.text(UnicodeData.text(forms[i]))).as(line).isEqualTo(folded);
      }
    }
    assertThat(lines).hasSizeGreaterThan(10_000);
  }

  /** Debian compresses this file only. */
  private static List<String> lines() throws IOException, InterruptedException {
    Path packed = Path.of("/usr/share/unicode/NormalizationTest.txt.bz2");
    if (System.getProperty("unicode.data") != null || !packed.toFile().exists()) {
      return UnicodeData.lines("NormalizationTest.txt");
    }
    Process unpacked = new ProcessBuilder("bzip2", "-dc", packed.toString()).start();
    try (InputStream in = unpacked.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("@") && line.contains(";"))
          .toList();
    }
  }
}
