package org.seedcorpus.text.charset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A charset that UTF-8 is often read in by mistake, as the byte behind each character. */
final class MisreadCharset {
  /** The charset has no such character. */
  static final int NONE = -1;

  /** A byte that the wrong reading lost: U+FFFD. */
  static final int LOST = -2;

  /** Nearly all characters of these charsets are below. */
  private static final int TABLE = 0x25A1;

  static final List<MisreadCharset> ALL =
      List.of(
          new MisreadCharset("windows-1252"),
          new MisreadCharset("windows-1256"),
          new MisreadCharset("windows-1255"),
          new MisreadCharset("windows-1251"),
          new MisreadCharset("windows-1250"),
          new MisreadCharset("x-MacRoman"),
          new MisreadCharset("IBM437"),
          new MisreadCharset("IBM850"),
          new MisreadCharset("KOI8-R"),
          new MisreadCharset("windows-1253"),
          new MisreadCharset("windows-1254"),
          new MisreadCharset("windows-1257"),
          new MisreadCharset("ISO-8859-2"),
          new MisreadCharset("ISO-8859-5"),
          new MisreadCharset("ISO-8859-6"),
          new MisreadCharset("ISO-8859-8"),
          new MisreadCharset("ISO-8859-15"),
          new MisreadCharset("IBM866"),
          new MisreadCharset("IBM852"),
          new MisreadCharset("x-MacCyrillic"),
          new MisreadCharset("x-windows-874"));

  private final String name;
  private final short[] bytes = new short[TABLE];
  private final Map<Character, Integer> further = new HashMap<>();
  private final StringBuilder all = new StringBuilder();
  private final char[] characters;

  private MisreadCharset(String name) {
    this.name = name;
    SingleByteCharset charset = new SingleByteCharset(name);
    for (int b = 0x80; b < 0x100; b++) {
      char c = charset.character((byte) b);
      if (c != SingleByteCharset.UNDEFINED) {
        put(c, b);
      } else if (name.contains("windows-")) {
        put((char) b, b); // lenient decoders keep the byte's number
      }
    }
    if (name.startsWith("windows-")) {
      // Where ISO 8859 was meant, the bytes below A0 are C1 controls.
      for (int b = 0x80; b < 0xA0; b++) {
        put((char) b, b);
      }
    }
    characters = all.toString().toCharArray();
    Arrays.sort(characters);
  }

  private void put(char c, int b) {
    boolean isNew = c < TABLE ? bytes[c] == 0 : !further.containsKey(c);
    if (isNew) {
      all.append(c);
      if (c < TABLE) {
        bytes[c] = (short) b;
      } else {
        further.put(c, b);
      }
    }
  }

  /** The charset of that name, which must be one of {@link #ALL}. */
  static MisreadCharset of(String name) {
    for (MisreadCharset charset : ALL) {
      if (charset.name.equals(name)) {
        return charset;
      }
    }
    throw new IllegalArgumentException("no table for " + name);
  }

  /** Returns the characters that the charset has beyond ASCII, in order. */
  char[] characters() {
    return characters;
  }

  String name() {
    return name;
  }

  /** The byte of a character: ASCII for itself, {@link #NONE} or {@link #LOST}. */
  int byteOf(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c < TABLE) {
      return bytes[c] == 0 ? NONE : bytes[c];
    }
    return c == '\uFFFD' ? LOST : further.getOrDefault(c, NONE);
  }
}
