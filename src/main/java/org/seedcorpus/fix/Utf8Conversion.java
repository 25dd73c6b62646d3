package org.seedcorpus.fix;

import java.nio.charset.StandardCharsets;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.DecodedText;

/** Conversion of a file in another encoding to UTF-8. */
final class Utf8Conversion {
  /** The rule whose findings it removes. */
  static final String RULE = "wrong-encoding";

  private Utf8Conversion() {}

  /**
   * Returns whether there is no doubt about the charset of a seed: a Unicode encoding, one that the
   * index declares, or one that gives text in another script than Latin which is clearly in a
   * language. Charsets of Latin script differ in a few letters only.
   */
  static boolean isUnambiguous(SeedContext seed) {
    DecodedText file = seed.decoding();
    if (!file.malformed().isEmpty()) {
      return false;
    }
    if (file.charset().name().startsWith("UTF-")) {
      return true;
    }
    String script = seed.detected().language().script();
    boolean isDeclared = seed.entry().declared().encoding() != null;
    return isDeclared || seed.detected().confident() && !script.isEmpty() && !script.equals("Latn");
  }

  /** Returns the text in UTF-8, without a byte order mark. */
  static byte[] bytes(DecodedText file) {
    return text(file).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the text without a byte order mark. */
  static String text(DecodedText file) {
    String text = file.text().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
