package org.seedcorpus.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.seedcorpus.text.MalformedSequence.Kind;

/**
 * A strict UTF-8 decoder: the characters, and exactly which bytes are malformed (Unicode 3.9, table
 * 3-7). Each maximal ill-formed subpart becomes one U+FFFD, as the Unicode standard recommends.
 */
public final class Utf8 {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** So many units too many are worth a copy: a long text is kept for long. */
  private static final int SPARE = 1 << 20;

  private static final long NOT_ASCII = 0x8080808080808080L;

  private final byte[] bytes;
  private final char[] chars;
  private final List<MalformedSequence> malformed = new ArrayList<>();

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /** Decodes the bytes; a byte order mark stays, as U+FEFF. */
  public static DecodedText decode(byte[] bytes) {
    Utf8 utf8 = new Utf8(bytes);
    int length = utf8.run();
    char[] chars =
        utf8.chars.length - length > SPARE ? Arrays.copyOf(utf8.chars, length) : utf8.chars;
    return new DecodedText(
        bytes, new SeedText(chars, length), StandardCharsets.UTF_8, utf8.malformed);
  }

  private int run() {
    byte[] bytes = this.bytes;
    char[] chars = this.chars;
    int n = bytes.length;
    int out = 0;
    for (int i = 0; i < n; ) {
      int lead = bytes[i];
      if (lead >= 0) {
        chars[out++] = (char) lead;
        i++;
        if (i + Long.BYTES <= n && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0) {
          int end = endOfAscii(i);
          new String(bytes, i, end - i, StandardCharsets.ISO_8859_1)
              .getChars(0, end - i, chars, out); // many at a time
          out += end - i;
          i = end;
        }
      } else if (lead >> 5 == -2 && (lead & 0x1E) != 0 && i + 1 < n && bytes[i + 1] < -64) {
        chars[out++] = (char) ((lead & 0x1F) << 6 | bytes[i + 1] & 0x3F);
        i += 2;
      } else {
        int length = sequence(i);
        if (length < 0) {
          malformed.add(new MalformedSequence(out, i, -length, kind(i, -length)));
          chars[out++] = '\uFFFD';
          i -= length;
        } else {
          int codePoint = codePoint(i, length);
          out += Character.toChars(codePoint, chars, out);
          i += length;
        }
      }
    }
    return out;
  }

  /** Returns where the ASCII characters from i on end, or a little before. */
  private int endOfAscii(int i) {
    int end = i + Long.BYTES;
    while (end + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, end) & NOT_ASCII) == 0) {
      end += Long.BYTES;
    }
    return end;
  }

  /** Returns the length of the sequence at i, or minus the length of its ill-formed subpart. */
  private int sequence(int i) {
    int lead = bytes[i] & 0xFF;
    int need = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
    if (need == 0) {
      return -1;
    }
    for (int k = 1; k <= need; k++) {
      int next = i + k < bytes.length ? bytes[i + k] & 0xFF : 0;
      if (next < (k == 1 ? lowest(lead) : 0x80) || next > (k == 1 ? highest(lead) : 0xBF)) {
        return -k;
      }
    }
    return need + 1;
  }

  private static int lowest(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int highest(int lead) {
    return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }

  private Kind kind(int i, int length) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0xC0) {
      return Kind.STRAY_CONTINUATION;
    }
    if (lead >= 0xF5) {
      return lead >= 0xFE ? Kind.INVALID_BYTE : Kind.ABOVE_10FFFF;
    }
    if (lead < 0xC2) {
      return Kind.OVERLONG;
    }
    if (i + length >= bytes.length) {
      return Kind.CUT_OFF;
    }
    int next = bytes[i + length] & 0xFF;
    if (length > 1 || next < 0x80 || next > 0xBF) {
      return Kind.TRUNCATED;
    }
    return lead == 0xED
        ? Kind.SURROGATE
        : lead == 0xF4 ? Kind.ABOVE_10FFFF : Kind.OVERLONG; // E0 and F0 below their lowest
  }

  private int codePoint(int i, int length) {
    int value = bytes[i] & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int k = 1; k < length; k++) {
      value = value << 6 | bytes[i + k] & 0x3F;
    }
    return value;
  }
}
