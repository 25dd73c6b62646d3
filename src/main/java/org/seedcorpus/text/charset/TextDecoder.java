package org.seedcorpus.text.charset;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

/** Decodes a file: as UTF-8 if it is UTF-8, else in the charset that it most likely is in. */
public final class TextDecoder {
  private TextDecoder() {}

  /**
   * Decodes a file, whatever it is. What is well-formed UTF-8 or close to it is read as UTF-8.
   *
   * @param declared the charset that the file is said to be in, as people write it; believed if the
   *     file is not UTF-8 and decodes in it
   * @param language BCP 47 tag of the language that the text is said to be in
   */
  public static DecodedText decode(
      byte[] bytes, @Nullable String declared, @Nullable String language) {
    DecodedText utf8 = Utf8.decode(bytes);
    if (utf8.malformed().isEmpty() && !isSuspect(utf8)) {
      return utf8;
    }
    String charset = CharsetDetector.name(utf8, declared, language);
    return charset.equals("UTF-8") ? utf8 : LegacyDecoder.decode(bytes, charset);
  }

  /**
   * Returns whether it may be something else: UTF-16 of many a script and ISO 2022 are well-formed
   * UTF-8, but hold NUL or escape; EBCDIC of Hebrew is ASCII without a space or a line end.
   */
  private static boolean isSuspect(DecodedText utf8) {
    return utf8.text().hasNulOrEscape() || !hasBlank(utf8.bytes());
  }

  private static boolean hasBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b == ' ' || b == '\n') {
        return true;
      }
    }
    return false;
  }
}
