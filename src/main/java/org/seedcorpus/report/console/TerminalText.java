package org.seedcorpus.report.console;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Text for a terminal whose charset lacks some characters: they are shown as code points. */
final class TerminalText {
  private final CharsetEncoder encoder;

  TerminalText(Charset charset) {
    encoder = (charset.canEncode() ? charset : StandardCharsets.US_ASCII).newEncoder();
  }

  /** Returns the text; what the charset lacks becomes ASCII: {@code <U+0641>}. */
  String encodable(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              String one = Character.toString(codePoint);
              out.append(encoder.canEncode(one) ? one : ascii(codePoint));
            });
    return out.toString();
  }

  private static String ascii(int codePoint) {
    return switch (codePoint) {
      case '“', '”' -> "\"";
      case '…' -> "...";
      case '\u200E' -> ""; // it keeps letters in order that are not there
      default -> "<U+%04X>".formatted(codePoint);
    };
  }
}
