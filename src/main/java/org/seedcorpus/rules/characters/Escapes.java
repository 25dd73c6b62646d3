package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rules.characters.LeftoverMarkup.Markup;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Utf8;

/** Escapes of source code, JSON and addresses; a run of them is one. */
final class Escapes {
  private static final int LONGEST_ADDRESS = 2_000;

  private Escapes() {}

  /** Returns the run of escapes with a backslash that begins at the index, or null. */
  static @Nullable Markup at(SeedText text, int index) {
    Markup lineEnd = lineEnds(text, index);
    return lineEnd == null ? ofUnicode(text, index) : lineEnd;
  }

  /** Returns the run of <code>&#92;n</code> after a sentence, or null. */
  private static @Nullable Markup lineEnds(SeedText text, int index) {
    int before = text.codePointBefore(index);
    if (before < 0 || ".!?…»”\"؟۔।。".indexOf(before) < 0) {
      return null;
    }
    int end = index;
    while (text.codePointFrom(end) == '\\' && text.codePointFrom(end + 1) == 'n') {
      end += 2;
    }
    int after = text.codePointFrom(end);
    boolean sentence = after < 0 || !Character.isLowerCase(after);
    return end > index && sentence ? new Markup("line-end", end, "\n") : null;
  }

  /** The run of <code>&#92;u0627</code> that begins at the index. */
  private static @Nullable Markup ofUnicode(SeedText text, int index) {
    if (isUnicode(text, index - 6) || text.codePointBefore(index) == '\\') {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    int end = index;
    for (; isUnicode(text, end); end += 6) {
      plain.append((char) hex(text, end + 2, 4));
    }
    return end == index ? null : new Markup("escape", end, isText(plain) ? plain.toString() : null);
  }

  private static boolean isUnicode(SeedText text, int i) {
    return i >= 0
        && text.codePointFrom(i) == '\\'
        && text.codePointFrom(i + 1) == 'u'
        && hex(text, i + 2, 4) >= 0;
  }

  /** The run of percent-escapes that begins at the index, if it is UTF-8 and in no address. */
  static @Nullable Markup ofBytes(SeedText text, int index) {
    if (isByte(text, index - 3)) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int end = index;
    for (; isByte(text, end); end += 3) {
      bytes.write(hex(text, end + 1, 2));
    }
    if (bytes.size() < 2 || isInAddress(text, index)) {
      return null;
    }
    DecodedText decoding = Utf8.decode(bytes.toByteArray());
    String plain = decoding.text().toString();
    boolean foreign = plain.length() < bytes.size(); // something else than ASCII
    return foreign && decoding.malformed().isEmpty() && isText(plain)
        ? new Markup("percent", end, plain)
        : null;
  }

  private static boolean isByte(SeedText text, int i) {
    return i >= 0 && text.codePointFrom(i) == '%' && hex(text, i + 1, 2) >= 0;
  }

  private static int hex(SeedText text, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  /** Returns whether all of it is characters that people write. */
  private static boolean isText(CharSequence plain) {
    return plain
        .codePoints()
        .allMatch(c -> UCharacter.isPrintable(c) || c == '\u200C' || c == '\u200D');
  }

  private static boolean isInAddress(SeedText text, int index) {
    for (int i = index - 1;
        i >= Math.max(0, index - LONGEST_ADDRESS) && text.charAt(i) > ' ';
        i--) {
      char c = text.charAt(i);
      if (c == '/' || c == '=' || c == '@' || c == '.' && i > 0 && text.charAt(i - 1) == 'w') {
        return true;
      }
    }
    return false;
  }
}
