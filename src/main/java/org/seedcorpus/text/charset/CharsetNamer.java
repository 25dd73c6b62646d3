package org.seedcorpus.text.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names the charset of a file: by its byte order mark, by what is well-formed, and else by the
 * charset and language in which a sample of it is the likeliest text.
 */
public final class CharsetNamer {
  /** Bytes that the likeliest reading is chosen on. */
  private static final int SAMPLE = 6_000;

  /** Below this many bytes that are not ASCII, anything fits. */
  private static final int FEWEST_HIGH_BYTES = 3;

  /** A reading above this cost is no text in any language that we know. */
  private static final double MOST_BITS_PER_BYTE = 13;

  private CharsetNamer() {}

  /**
   * Names the charset of a file.
   *
   * @param bytes the whole file
   * @param language BCP 47 tag of the language that the text is declared to be in
   */
  public static CharsetVerdict name(byte[] bytes, @Nullable String language) {
    String wide = WideForm.announced(bytes);
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (wide == null && (utf8.malformed() > 0 || has(bytes, 0))) {
      wide = WideForm.recognised(bytes);
    }
    if (wide != null) {
      String text = new String(bytes, Charset.forName(wide));
      return other(wide, text.startsWith("\uFEFF") ? text.substring(1) : text, 0);
    }
    if (utf8.malformed() == 0) {
      return ascii(bytes, utf8);
    }
    if (utf8.high() < FEWEST_HIGH_BYTES || utf8.wellFormed() > utf8.malformed()) {
      return broken(bytes, utf8);
    }
    return likeliest(bytes, utf8, language);
  }

  private static CharsetVerdict ascii(byte[] bytes, Utf8Count utf8) {
    if (utf8.high() == 0 && has(bytes, 0x1B)) {
      for (String name : new String[] {"ISO-2022-JP", "ISO-2022-KR"}) {
        String text = Decoding.strict(bytes, 0, Charset.forName(name));
        if (text != null && text.indexOf(0x1B) < 0) {
          return other(name, text, 0);
        }
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new CharsetVerdict(CharsetVerdict.Kind.UTF_8, "UTF-8", text, 0, 0);
  }

  private static CharsetVerdict likeliest(byte[] bytes, Utf8Count utf8, @Nullable String language) {
    String ebcdic = new String(bytes, Charset.forName("IBM037"));
    if (mostlyAscii(ebcdic)) {
      return other("IBM037", ebcdic, 0);
    }
    String declared = language == null ? null : primary(language);
    byte[] sample = sample(bytes);
    SingleByteScorer scorer = new SingleByteScorer(sample, declared);
    Reading single = scorer.best();
    Reading multi = MultiByteCharset.best(sample, declared);
    Reading best = multi.bits() < single.bits() ? multi : single;
    double bitsPerByte = (double) best.bits() / scorer.highBytes();
    int prior = SingleByteScorer.MOST_BITS_FROM_ASCII;
    if (best.bits() - prior > MOST_BITS_PER_BYTE * scorer.highBytes()) {
      return broken(bytes, utf8);
    }
    if (best.equals(single)) {
      SingleByteCharset charset = SingleByteCharsets.of(best.charset());
      return other(charset.name(), charset.decode(bytes), bitsPerByte);
    }
    String charset = MultiByteCharset.narrowest(best.charset(), bytes);
    return other(charset, new String(bytes, Charset.forName(charset)), bitsPerByte);
  }

  private static CharsetVerdict other(String charset, String text, double bitsPerByte) {
    return new CharsetVerdict(CharsetVerdict.Kind.OTHER, charset, text, 0, bitsPerByte);
  }

  private static CharsetVerdict broken(byte[] bytes, Utf8Count utf8) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    CharsetVerdict.Kind kind = CharsetVerdict.Kind.BROKEN_UTF_8;
    return new CharsetVerdict(kind, "UTF-8", text, utf8.malformed(), 0);
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
      n += Letters.isLetter(c) && c < 0x80 || c == ' ' ? 1 : 0;
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
