package org.seedcorpus.text.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chinese in HZ (RFC 1843), the pairs of ASCII characters left as they are: {@code ~{<:Ky~}}. */
final class UndecodedHz {
  private UndecodedHz() {}

  /** Adds the passages of a line. */
  static void find(CharSequence text, int start, int end, List<MojibakeSpan> found) {
    for (int i = start; i + 1 < end; i++) {
      if (text.charAt(i) != '~' || text.charAt(i + 1) != '{') {
        continue;
      }
      int close = i + 2;
      while (close + 1 < end && text.charAt(close) != '~') {
        close += 2;
      }
      boolean closed = close + 1 < end && text.charAt(close + 1) == '}';
      String decoded = closed ? decoded(text, i + 2, close) : null;
      if (decoded != null) {
        found.add(new MojibakeSpan(i, close + 2, List.of("US-ASCII"), "HZ-GB-2312", decoded, true));
        i = close + 1;
      }
    }
  }

  /** Returns the characters of GB 2312 of two or more pairs, or null if they are not that. */
  private static @Nullable String decoded(CharSequence text, int start, int end) {
    if (end - start < 4 || (end - start) % 2 != 0) {
      return null;
    }
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x21 || c > 0x7E) {
        return null;
      }
      bytes[i - start] = (byte) (c | 0x80);
    }
    String decoded = new String(bytes, Charset.forName("GB2312"));
    return decoded.indexOf('\uFFFD') < 0 ? decoded : null;
  }
}
