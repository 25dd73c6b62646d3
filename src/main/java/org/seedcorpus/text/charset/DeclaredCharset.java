package org.seedcorpus.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The charset that an index says a file is in, if it can be true. */
final class DeclaredCharset {
  private DeclaredCharset() {}

  /**
   * The declared charset, as the JDK names it, if the bytes are text in it.
   *
   * @return null if there is no such charset, if bytes are not defined in it, or if they make
   *     controls: then the index is wrong
   */
  static @Nullable String in(String declared, byte[] bytes) {
    String name = canonical(declared.strip());
    if (name == null || name.startsWith("UTF-")) {
      return null; // these have been recognised by now, if the bytes are that
    }
    String text = LegacyDecoder.strict(bytes, name);
    return text != null && text.chars().noneMatch(DeclaredCharset::isControl) ? name : null;
  }

  private static boolean isControl(int c) {
    return c < ' ' && (c < '\t' || c > '\r') || c >= 0x7F && c < 0xA0;
  }

  /** People write cp1256, CP 1256, Windows 1256 and windows-1256. */
  private static @Nullable String canonical(String declared) {
    String hyphenated = declared.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    String joined = hyphenated.replace("-", "");
    for (String name : List.of(declared, hyphenated, joined, "x-" + hyphenated)) {
      if (isSupported(name)) {
        return Charset.forName(name).name();
      }
    }
    return null;
  }

  private static boolean isSupported(String name) {
    try {
      // One that cannot encode is not a charset but a guess between several (x-JISAutoDetect).
      return Charset.isSupported(name) && Charset.forName(name).canEncode();
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
