package org.seedcorpus.text.charset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs the charsets of one byte a character by the letters that they make of a sample. */
final class SingleByteScorer {
  /** How far the ASCII letters around may speak against a Latin-script language. */
  static final int MOST_BITS_FROM_ASCII = 24;

  /** The cost of an ASCII sign that stands in the upper half, as in the Macintosh charsets. */
  private static final int ASCII_TWIN = 10;

  /** What decides between two readings that differ in a sign or two: these files are rare. */
  private static final int MACINTOSH = 2;

  private final byte[] bytes;
  private final @Nullable String declared;
  private final int high;
  private final int amongAscii;
  private final Map<String, Integer> fromAscii = new HashMap<>();

  /**
   * @param bytes the sample
   * @param declared BCP 47 primary language that the text is said to be in
   */
  SingleByteScorer(byte[] bytes, @Nullable String declared) {
    this.bytes = bytes;
    this.declared = declared;
    int n = 0;
    int ascii = 0;
    for (byte b : bytes) {
      n += b < 0 ? 1 : 0;
      ascii += b > 0 && LetterFolding.isLetter((char) b) ? 1 : 0;
    }
    high = n;
    amongAscii = n == 0 ? 0 : Math.min(MOST_BITS_FROM_ASCII, ascii / (4 * n));
    weighAscii();
  }

  /** The number of bytes of the sample that are not ASCII. */
  int highBytes() {
    return high;
  }

  /** The best reading, the more common charset where two read the same. */
  CharsetCandidate best() {
    return bestOf(SingleByteCharsets.ALL);
  }

  /** The best reading in one of these charsets. */
  CharsetCandidate bestOf(List<SingleByteCharset> charsets) {
    CharsetCandidate best = new CharsetCandidate("", "", Integer.MAX_VALUE);
    for (SingleByteCharset charset : charsets) {
      best = better(best, charset, bytes);
      if (charset.languages().contains("he")) {
        best = better(best, charset, reversed());
      }
    }
    return best;
  }

  private CharsetCandidate better(CharsetCandidate best, SingleByteCharset charset, byte[] sample) {
    char[] text = new char[sample.length];
    for (int i = 0; i < text.length; i++) {
      text[i] = charset.character(sample[i]);
    }
    int shape = shape(sample, text) + (sample == bytes ? 0 : 3);
    shape += charset.name().startsWith("x-Mac") ? MACINTOSH : 0;
    for (String language : charset.languages()) {
      if (shape >= best.bits()) {
        break;
      }
      int bits = shape + prior(language) + letters(sample, text, BigramModels.of(language));
      if (bits < best.bits()) {
        best = new CharsetCandidate(charset.name(), language, bits);
      }
    }
    return best;
  }

  private int prior(String language) {
    int bits = fromAscii.getOrDefault(language, amongAscii);
    if (declared != null && !language.startsWith(declared)) {
      bits += 6 + high / 4;
    }
    return bits;
  }

  /** What signs and capitals cost. */
  private static int shape(byte[] bytes, char[] text) {
    int bits = 0;
    for (int i = 0; i < bytes.length; i++) {
      char c = text[i];
      boolean touched = bytes[i] < 0 || (i > 0 && bytes[i - 1] < 0);
      if (!touched) {
        continue;
      }
      char before = i > 0 ? text[i - 1] : ' ';
      if (LetterFolding.isLetter(c)) {
        bits += PunctuationCost.letterCase(before, c);
      } else if (bytes[i] < 0) {
        bits += c < 0x80 ? ASCII_TWIN : PunctuationCost.of(c);
        char after = i + 1 < bytes.length ? text[i + 1] : ' ';
        bits +=
            PunctuationCost.beside(
                LetterFolding.isLetter(before), c, LetterFolding.isLetter(after));
      }
    }
    return bits;
  }

  /** What the pairs of letters cost of which at least one is no ASCII. */
  private static int letters(byte[] bytes, char[] text, BigramModel model) {
    int bits = 0;
    int before = BigramModel.BREAK;
    for (int i = 0; i < bytes.length; i++) {
      int number = model.number(text[i]);
      if (bytes[i] < 0 || (i > 0 && bytes[i - 1] < 0)) {
        bits += model.bits(before, number);
      }
      before = number;
    }
    return bits;
  }

  private void weighAscii() {
    int least = Integer.MAX_VALUE;
    for (BigramModel model : BigramModels.all()) {
      if (model.isLatin() && !model.language().equals("en")) {
        int bits = asciiBits(model);
        fromAscii.put(model.language(), bits);
        least = Math.min(least, bits);
      }
    }
    int floor = least;
    fromAscii.replaceAll((language, bits) -> Math.min(MOST_BITS_FROM_ASCII, (bits - floor) / 2));
  }

  private int asciiBits(BigramModel model) {
    int bits = 0;
    int before = BigramModel.BREAK;
    for (int i = 0; i < bytes.length; i++) {
      int number = bytes[i] < 0 ? BigramModel.BREAK : model.number((char) bytes[i]);
      if (bytes[i] >= 0 && i > 0 && bytes[i - 1] >= 0) {
        bits += model.bits(before, number);
      }
      before = number;
    }
    return bits;
  }

  private byte[] reversed() {
    byte[] r = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0, j = r.length - 1; i < j; i++, j--) {
      byte b = r[i];
      r[i] = r[j];
      r[j] = b;
    }
    return r;
  }
}
