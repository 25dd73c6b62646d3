package org.seedcorpus.text.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  static final List<MisreadCharset> ALL = read();

  private final String name;
  private final short[] bytes = new short[TABLE];
  private final Map<Character, Integer> further = new HashMap<>();
  private final StringBuilder all = new StringBuilder();
  private final char[] characters;

  private MisreadCharset(String name, String line, int start) {
    this.name = name;
    for (int b = 0x80; b < 0x100; b++) {
      int at = start + 5 * (b - 0x80);
      char c = (char) Integer.parseInt(line, at, at + 4, 16);
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

  /**
   * Lines are: a name, and the characters of the bytes 80 to FF in hexadecimal. A test compares
   * them with the JDK's charsets, which take a class each to load.
   */
  private static List<MisreadCharset> read() {
    String resource = "misread-charsets.txt";
    try (InputStream in = MisreadCharset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      List<MisreadCharset> charsets = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
        int space = line.indexOf(' ');
        charsets.add(new MisreadCharset(line.substring(0, space), line, space + 1));
      }
      return List.copyOf(charsets);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
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

  /** Returns the bytes behind characters; none if the charset lacks one of them. */
  byte[] bytesOf(CharSequence text, int start, int end) {
    byte[] behind = new byte[end - start];
    for (int i = start; i < end; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0) {
        return new byte[0];
      }
      behind[i - start] = (byte) b;
    }
    return behind;
  }
}
