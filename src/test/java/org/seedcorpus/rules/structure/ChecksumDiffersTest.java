package org.seedcorpus.rules.structure;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class ChecksumDiffersTest {
  private static final String TEXT = "Harbour bridge opens again\n";
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static RuleUnderTest declaring(String sha256) {
    SeedMetadata declared = new SeedMetadata("en", null, null, null, null, sha256);
    return new RuleUnderTest(new ChecksumDiffers(), declared);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void anotherFile() throws Exception {
    declaring(EMPTY)
        .finds("[[]]" + TEXT)
        .hasKey("found")
        .says(sha256(TEXT), EMPTY, 1)
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    declaring("0000000…").finds("[[]]" + TEXT).says(sha256(TEXT), "0000000", 1);
  }

  @Test
  void noChecksum() {
    for (String declared : List.of("d41d8cd98f00b204e9800998ecf8427e", "xyz", "", EMPTY + "0")) {
      declaring(declared).finds("[[]]" + TEXT).hasKey("no-checksum").says(declared, 1);
    }
    declaring(EMPTY.substring(0, 6) + "…").finds("[[]]").hasKey("no-checksum");
  }

  @Test
  void theSameFileInAnyNotation() {
    for (String declared :
        List.of(
            EMPTY,
            EMPTY.toUpperCase(Locale.ROOT),
            " sha256:" + EMPTY + " ",
            "SHA-256= " + EMPTY,
            EMPTY.substring(0, 7) + "…",
            EMPTY.substring(0, 20) + "...")) {
      declaring(declared).accepts("");
    }
  }

  @Test
  void aByteOrderMarkIsPartOfTheFile() throws Exception {
    declaring(sha256(TEXT)).accepts(TEXT);
    declaring(sha256(TEXT)).finds("[[]]\uFEFF" + TEXT);
    declaring(sha256(TEXT)).finds("[[]]" + TEXT.replace("\n", "\r\n"));
  }

  @Test
  void nothingIsDeclared() {
    RuleUnderTest.of(new ChecksumDiffers(), "ar").accepts("عاد القطار\n", "");
  }
}
