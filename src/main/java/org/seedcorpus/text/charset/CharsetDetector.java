package org.seedcorpus.text.charset;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/**
 * Names the charset of a file: by its byte order mark, by what is well-formed, and else by the
 * charset and language in which a sample of it is the likeliest text.
 */
final class CharsetDetector {
  /** Bytes that the likeliest reading is chosen on. */
  private static final int SAMPLE = 6_000;

  /** Below this many bytes that are not ASCII, anything fits. */
  private static final int FEWEST_HIGH_BYTES = 3;

  /** Up to this many bytes that are not ASCII, a text is looked at as one of few accents. */
  private static final int FEW_HIGH_BYTES = 4;

  /** In a longer text that is ASCII otherwise, a few bytes are damage and no charset. */
  private static final int SHORT = 20_000;

  /** A reading above this cost is no text in any language that we know. */
  private static final double MOST_BITS_PER_BYTE = 13;

  /** IBM’s charset of mainframes for Hebrew, whose letters have the bytes of ASCII letters. */
  private static final String HEBREW_EBCDIC = "IBM424";

  /** In bytes: a shorter file without a space may be a password or an address. */
  private static final int SHORTEST_EBCDIC = 60;

  private static final String UTF_8 = "UTF-8";

  private CharsetDetector() {}

  /**
   * Names the charset of a file, as the JDK does.
   *
   * @param utf8 the file read as UTF-8
   * @param declared the charset that the file is said to be in, as people write it
   * @param language BCP 47 tag of the language that the text is said to be in
   * @return {@code UTF-8} for UTF-8 with faults too, and where there is too little to go by
   */
  static String name(DecodedText utf8, @Nullable String declared, @Nullable String language) {
    byte[] bytes = utf8.bytes();
    String wide = Utf16Utf32.announced(bytes);
    int malformed = utf8.malformed().size();
    if (wide == null && (malformed > 0 || has(bytes, 0))) {
      wide = Utf16Utf32.recognised(bytes);
    }
    if (wide != null) {
      return wide;
    }
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    if (malformed == 0) {
      return high == 0 ? inSevenBits(bytes) : UTF_8;
    }
    int wellFormed = wellFormed(utf8);
    boolean few =
        wellFormed == 0
            && high <= FEW_HIGH_BYTES
            && bytes.length <= SHORT
            && FewLatinLetters.are(bytes);
    if (!few && (wellFormed > malformed || DamagedUtf8.is(utf8))) {
      return UTF_8;
    }
    String said = declared == null ? null : DeclaredCharset.in(declared, bytes);
    if (said != null) {
      return said;
    }
    if (few) {
      return FewLatinLetters.charset(bytes, language == null ? null : primary(language));
    }
    return high < FEWEST_HIGH_BYTES ? UTF_8 : likeliest(bytes, language);
  }

  /** The number of well-formed sequences of two bytes and more. */
  private static int wellFormed(DecodedText utf8) {
    SeedText text = utf8.text();
    int n = -utf8.malformed().size();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += c >= 0x80 && !Character.isLowSurrogate(c) ? 1 : 0;
    }
    return n;
  }

  /** Returns the charset of bytes that are all ASCII, and may yet stand for other characters. */
  private static String inSevenBits(byte[] bytes) {
    boolean blank = has(bytes, ' ') || has(bytes, '\n');
    return !blank && has(bytes, 0x40) && isHebrew(LegacyDecoder.strict(bytes, HEBREW_EBCDIC))
        ? HEBREW_EBCDIC
        : escaped(bytes);
  }

  private static boolean isHebrew(@Nullable String text) {
    if (text == null || text.length() < SHORTEST_EBCDIC) {
      return false;
    }
    int letters = 0;
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= 'א' && c <= 'ת' ? 1 : 0;
      spaces += c == ' ' ? 1 : 0;
    }
    return spaces >= text.length() / 12 && letters + spaces >= 0.9 * text.length();
  }

  /** ISO 2022 switches between charsets by escape sequences, in ASCII. */
  private static String escaped(byte[] bytes) {
    for (String name : new String[] {"ISO-2022-JP", "ISO-2022-KR"}) {
      String text = LegacyDecoder.strict(bytes, name);
      if (text != null && text.indexOf(0x1B) < 0 && text.chars().anyMatch(c -> c >= 0x80)) {
        return name;
      }
    }
    return UTF_8;
  }

  private static String likeliest(byte[] bytes, @Nullable String language) {
    if (has(bytes, 0x40) && mostlyAscii(SingleByteCharsets.EBCDIC.decode(bytes))) {
      return SingleByteCharsets.EBCDIC.name();
    }
    String declared = language == null ? null : primary(language);
    byte[] sample = sample(bytes);
    SingleByteScorer scorer = new SingleByteScorer(sample, declared);
    CharsetCandidate single = scorer.best();
    CharsetCandidate multi = MultiByteCharset.best(sample, declared);
    CharsetCandidate best = multi.bits() < single.bits() ? multi : single;
    int prior = SingleByteScorer.MOST_BITS_FROM_ASCII;
    if (best.bits() - prior > MOST_BITS_PER_BYTE * scorer.highBytes()) {
      return UTF_8;
    }
    return best.equals(single) ? best.charset() : MultiByteCharset.narrowest(best.charset(), bytes);
  }

  private static String primary(String language) {
    int hyphen = language.indexOf('-');
    return hyphen < 0 ? language : language.substring(0, hyphen);
  }

  private static boolean has(byte[] bytes, int value) {
    for (byte b : bytes) {
      if (b == value) {
        return true;
      }
    }
    return false;
  }

  private static boolean mostlyAscii(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      n += LetterFolding.isLetter(c) && c < 0x80 || c == ' ' ? 1 : 0;
    }
    return n >= 0.8 * text.length();
  }

  /** The lines that are not ASCII, as far as they fit. */
  private static byte[] sample(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean high = false;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
      high |= bytes[i] < 0;
      if (bytes[i] == '\n' || bytes[i] == '\r' || i == bytes.length - 1) {
        if (high) {
          sample.write(bytes, start, Math.min(i + 1 - start, SAMPLE - sample.size()));
        }
        start = i + 1;
        high = false;
      }
    }
    return sample.toByteArray();
  }
}
