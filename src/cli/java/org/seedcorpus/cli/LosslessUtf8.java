package org.seedcorpus.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 and back, without loss: a byte that is not UTF-8 becomes a lone surrogate (U+DC80 to
 * U+DCFF, as in Python's {@code surrogateescape}), and that becomes the byte again. Any other lone
 * surrogate, which JSON can hold and UTF-8 cannot, becomes the three bytes that it would have, so
 * that it is found as malformed UTF-8.
 */
final class LosslessUtf8 {
  private static final int ESCAPED = 0xDC00;
  private static final int FIRST = 0xDC80;
  private static final int LAST = 0xDCFF;

  private LosslessUtf8() {}

  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : escaped(bytes);
  }

  private static String escaped(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (ESCAPED | in.get() & 0xFF));
      }
    }
    return out.flip().toString();
  }

  static byte[] encode(String text) {
    int lone = nextLone(text, 0);
    if (lone == text.length()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteBuffer out = ByteBuffer.allocate(3 * text.length());
    int from = 0;
    while (lone < text.length()) {
      out.put(text.substring(from, lone).getBytes(StandardCharsets.UTF_8));
      char c = text.charAt(lone);
      if (c >= FIRST && c <= LAST) {
        out.put((byte) c);
      } else {
        out.put((byte) (0xE0 | c >> 12));
        out.put((byte) (0x80 | c >> 6 & 0x3F));
        out.put((byte) (0x80 | c & 0x3F));
      }
      from = lone + 1;
      lone = nextLone(text, from);
    }
    out.put(text.substring(from).getBytes(StandardCharsets.UTF_8));
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static int nextLone(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return text.length();
  }
}
