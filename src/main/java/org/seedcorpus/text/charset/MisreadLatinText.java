package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/**
 * Finds lines of a Latin-script language whose letters were read in another charset of one byte a
 * character: “güneþ” for “güneş”. The letters that the language does not write decide.
 */
final class MisreadLatinText {
  /** Words with a letter that the language does not write. */
  private static final int FEWEST_WORDS = 3;

  /** At most one in so many letters may be left that the language does not write. */
  private static final int ONE_IN = 8;

  /** Bits by which the sample must be likelier as repaired, whatever language it is in. */
  private static final int ENOUGH = 15;

  /** Signs that stand for letters in the charsets of Windows, DOS and the Macintosh. */
  private static final String SIGNS = "¿¡±¶°¤§¨·¸×÷ˆ˜¯˘˙˚˝˛ˇ‚„‡‰⁄";

  private static final List<MisreadCharset> READ_AS =
      charsets(
          "windows-1252",
          "windows-1250",
          "windows-1254",
          "windows-1257",
          "windows-1251",
          "windows-1253",
          "windows-1255",
          "windows-1256",
          "IBM437",
          "IBM850",
          "x-MacRoman",
          "x-windows-874");

  private static final List<SingleByteCharset> BYTES =
      List.of(
          SingleByteCharsets.of("windows-1252"),
          SingleByteCharsets.of("windows-1250"),
          SingleByteCharsets.of("windows-1254"),
          SingleByteCharsets.of("windows-1257"),
          SingleByteCharsets.of("ISO-8859-2"));

  private MisreadLatinText() {}

  private static List<MisreadCharset> charsets(String... names) {
    List<MisreadCharset> charsets = new ArrayList<>();
    for (String name : names) {
      charsets.add(MisreadCharset.of(name));
    }
    return charsets;
  }

  /** Adds the garbled lines of a text, each from its first garbled word to its last. */
  static void find(SeedText text, Language language, List<MojibakeSpan> found) {
    BigramModel model = BigramModels.find(language.base());
    if (model == null || !model.isLatin()) {
      return;
    }
    List<int[]> lines = linesWithForeignLetters(text, model);
    if (lines.isEmpty()) {
      return;
    }
    Attempt best = null;
    for (MisreadCharset readAs : READ_AS) {
      for (SingleByteCharset bytes : BYTES) {
        if (bytes.languages().contains(model.language()) && !bytes.name().equals(readAs.name())) {
          Attempt attempt = new Attempt(text, model, readAs, bytes);
          lines.forEach(attempt::count);
          if (attempt.mayBeSure()) {
            lines.forEach(attempt::weigh);
          }
          if (attempt.isSure() && (best == null || attempt.left < best.left)) {
            best = attempt;
          }
        }
      }
    }
    if (best != null) {
      found.addAll(best.spans);
    }
  }

  private static List<int[]> linesWithForeignLetters(SeedText text, BigramModel model) {
    List<int[]> lines = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      int end = text.lineEnd(line);
      for (int i = text.lineStart(line); i < end; i++) {
        if (isForeign(text, i, text.charAt(i), model)) {
          lines.add(new int[] {text.lineStart(line), end});
          break;
        }
      }
    }
    return lines;
  }

  /** Returns whether the language does not write the character where it stands. */
  private static boolean isForeign(CharSequence text, int at, char c, BigramModel model) {
    if (c < 0xA0) {
      return false;
    }
    boolean inWord = at > 0 && LetterFolding.isLetter(text.charAt(at - 1));
    if (LetterFolding.isLetter(c)) {
      return model.number(c) == BigramModel.UNKNOWN
          || inWord && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
    }
    boolean sign =
        Character.getType(c) == Character.OTHER_NUMBER
            || SIGNS.indexOf(c) >= 0
            || c >= 0x2200 && c < 0x2600;
    return sign && inWord;
  }

  /** A text under the hypothesis of one charset read as another. */
  private static final class Attempt {
    final SeedText text;
    final BigramModel model;
    final MisreadCharset readAs;
    final SingleByteCharset bytes;
    final List<MojibakeSpan> spans = new ArrayList<>();
    final Set<String> words = new HashSet<>();
    int foreign;
    int left;
    int gain;

    Attempt(SeedText text, BigramModel model, MisreadCharset readAs, SingleByteCharset bytes) {
      this.text = text;
      this.model = model;
      this.readAs = readAs;
      this.bytes = bytes;
    }

    boolean isSure() {
      return mayBeSure() && gain >= ENOUGH;
    }

    /** Returns whether it is worth while to weigh the lines. */
    boolean mayBeSure() {
      return words.size() >= FEWEST_WORDS && left * ONE_IN <= foreign;
    }

    /** Counts the letters that are foreign in a line, and those that stay so when read anew. */
    void count(int[] line) {
      byte[] encoded = encode(line[0], line[1]);
      String repaired = bytes.decode(encoded);
      for (int i = 0; i < encoded.length; i++) {
        char c = text.charAt(line[0] + i);
        if (isForeign(text, line[0] + i, c, model)) {
          foreign++;
          words.add(word(line, line[0] + i));
        }
        left += isOdd(repaired, i, c, model) ? 1 : 0;
      }
    }

    /** Weighs a line read anew; one that the charset could not show is left alone. */
    void weigh(int[] line) {
      byte[] encoded = encode(line[0], line[1]);
      String repaired = bytes.decode(encoded);
      int first = -1;
      int last = -1;
      for (int i = 0; i < encoded.length; i++) {
        if (text.charAt(line[0] + i) != repaired.charAt(i)) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first < 0) {
        return;
      }
      gain +=
          asItStands(encoded) - new SingleByteScorer(encoded, null).bestOf(List.of(bytes)).bits();
      int start = first;
      while (start > 0 && LetterFolding.isLetter(text.charAt(line[0] + start - 1))) {
        start--;
      }
      int end = last + 1;
      while (end < encoded.length && LetterFolding.isLetter(text.charAt(line[0] + end))) {
        end++;
      }
      spans.add(
          new MojibakeSpan(
              line[0] + start,
              line[0] + end,
              List.of(readAs.name()),
              bytes.name(),
              repaired.substring(start, end),
              repaired.indexOf(SingleByteCharset.UNDEFINED, start) < 0));
    }

    /** Returns whether the repaired character is foreign, or a sign where there was a letter. */
    private boolean isOdd(String repaired, int at, char before, BigramModel model) {
      char c = repaired.charAt(at);
      boolean sign = LetterFolding.isLetter(before) && !LetterFolding.isLetter(c);
      return sign || isForeign(repaired, at, c, model);
    }

    private int asItStands(byte[] encoded) {
      return new SingleByteScorer(encoded, null)
          .bestOf(List.of(SingleByteCharsets.of(readAs.name())))
          .bits();
    }

    private String word(int[] line, int at) {
      int start = at;
      while (start > line[0] && text.charAt(start - 1) > ' ') {
        start--;
      }
      int end = at;
      while (end < line[1] && text.charAt(end) > ' ') {
        end++;
      }
      return text.text(start, end);
    }

    /** Returns the bytes of the line in the charset, none if a letter has none there. */
    private byte[] encode(int start, int end) {
      byte[] encoded = new byte[end - start];
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        int b = readAs.byteOf(c);
        if (b < 0 && LetterFolding.isLetter(c)) {
          return new byte[0];
        }
        encoded[i - start] = b < 0 ? (byte) ' ' : (byte) b;
      }
      return encoded;
    }
  }
}
