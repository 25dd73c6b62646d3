package org.seedcorpus.text.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.SeedText;

/** A charset of one byte a character, as the table of its 256 characters. */
final class SingleByteCharset {
  /** Stands for a byte that the charset leaves undefined. */
  static final char UNDEFINED = '\uFFFD';

  private final String name;
  private final List<String> languages;
  private final char[] characters = new char[256];

  /**
   * @param name as the JDK knows it
   * @param languages BCP 47 tags of the languages that are looked for in it
   */
  SingleByteCharset(String name, String... languages) {
    this.name = name;
    this.languages = List.of(languages);
    Charset charset = Charset.forName(name);
    boolean rightToLeftDuplicates = name.equals("x-MacArabic") || name.equals("x-MacHebrew");
    for (int i = 0; i < 256; i++) {
      char c = new String(new byte[] {(byte) i}, charset).charAt(0);
      // The JDK leaves out the right-to-left twins of ASCII signs in the upper half.
      if (c == UNDEFINED && rightToLeftDuplicates && !Character.isLetter(i & 0x7F)) {
        c = (char) (i & 0x7F);
      }
      characters[i] = c;
    }
  }

  String name() {
    return name;
  }

  List<String> languages() {
    return languages;
  }

  /** The character of a byte, or {@link #UNDEFINED}. */
  char character(byte b) {
    return characters[b & 0xFF];
  }

  String decode(byte[] bytes) {
    char[] chars = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      chars[i] = characters[bytes[i] & 0xFF];
    }
    return new String(chars);
  }

  DecodedText decoding(byte[] bytes) {
    List<MalformedSequence> malformed = new ArrayList<>();
    for (int i = 0; i < bytes.length; i++) {
      if (character(bytes[i]) == UNDEFINED) {
        malformed.add(new MalformedSequence(i, i, 1, MalformedSequence.Kind.UNDEFINED));
      }
    }
    return new DecodedText(bytes, SeedText.of(decode(bytes)), Charset.forName(name), malformed);
  }
}
