package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
          "IBM866",
          "KOI8-R",
          "x-windows-874");

  private static final List<SingleByteCharset> BYTES =
      List.of(
          SingleByteCharsets.of("windows-1252"),
          SingleByteCharsets.of("windows-1250"),
          SingleByteCharsets.of("windows-1254"),
          SingleByteCharsets.of("windows-1257"),
          SingleByteCharsets.of("ISO-8859-2"),
          SingleByteCharsets.of("ISO-8859-13"),
          SingleByteCharsets.of("ISO-8859-4"),
          SingleByteCharsets.of("ISO-8859-3"),
          SingleByteCharsets.of("ISO-8859-16"),
          SingleByteCharsets.of("IBM850"),
          SingleByteCharsets.of("IBM852"),
          SingleByteCharsets.of("IBM857"),
          SingleByteCharsets.of("x-MacRoman"));

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
    int foreign = 0;
    for (int[] line : lines) {
      foreign += line[2];
    }
    Attempt best = foreign < FEWEST_WORDS ? null : best(text, model, lines);
    if (best != null) {
      found.addAll(best.spans);
      return;
    }
    MisreadSmallLetters.find(text, model, lines, found);
    if (!found.isEmpty()) {
      return;
    }
    MisreadAccents words = new MisreadAccents(model);
    for (int[] line : lines) {
      words.find(text, line[0], line[1], found);
    }
  }

  private static @Nullable Attempt best(SeedText text, BigramModel model, List<int[]> lines) {
    Attempt best = null;
    for (MisreadCharset readAs : READ_AS) {
      for (SingleByteCharset bytes : BYTES) {
        if (bytes.languages().contains(model.language()) && !bytes.name().equals(readAs.name())) {
          Attempt attempt = new Attempt(text, model, readAs, bytes);
          lines.forEach(attempt::count);
          if (attempt.mayBeSure()) {
            lines.forEach(attempt::weigh);
          }
          if (attempt.isSure() && (best == null || attempt.isBetterThan(best))) {
            best = attempt;
          }
        }
      }
    }
    return best;
  }

  /** Returns the start and end of such lines, and how many such letters are in each. */
  private static List<int[]> linesWithForeignLetters(SeedText text, BigramModel model) {
    List<int[]> lines = new ArrayList<>();
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.lineStart(line);
      int end = text.lineEnd(line);
      int foreign = 0;
      for (int i = start; i < end; i++) {
        foreign += ForeignCharacters.isForeign(text, i, text.charAt(i), model) ? 1 : 0;
      }
      if (foreign > 0) {
        lines.add(new int[] {start, end, foreign});
      }
    }
    return lines;
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

    /** What the lines cost as repaired. */
    int bits;

    Attempt(SeedText text, BigramModel model, MisreadCharset readAs, SingleByteCharset bytes) {
      this.text = text;
      this.model = model;
      this.readAs = readAs;
      this.bytes = bytes;
    }

    boolean isSure() {
      return mayBeSure() && gain >= ENOUGH;
    }

    boolean isBetterThan(Attempt other) {
      return left < other.left || left == other.left && bits < other.bits;
    }

    /** Returns whether it is worth while to weigh the lines. */
    boolean mayBeSure() {
      return words.size() >= FEWEST_WORDS && left * ONE_IN <= foreign && hasSmallWord();
    }

    /** Returns whether not all words are names, which may be those of another language. */
    private boolean hasSmallWord() {
      return words.stream().anyMatch(word -> !isName(word));
    }

    private static boolean isName(String word) {
      return Character.isUpperCase(word.charAt(0))
          && word.chars().skip(1).allMatch(c -> c < 0x80 || Character.isLowerCase(c));
    }

    /** Counts the letters that are foreign in a line, and those that stay so when read anew. */
    void count(int[] line) {
      byte[] encoded = encode(line[0], line[1]);
      String repaired = decode(encoded, line[0]);
      for (int i = 0; i < encoded.length; i++) {
        char c = text.charAt(line[0] + i);
        if (ForeignCharacters.isForeign(text, line[0] + i, c, model)) {
          foreign++;
          words.add(word(line, line[0] + i));
        }
        left += isOdd(repaired, i, c, model) ? 1 : 0;
      }
    }

    /** Weighs a line read anew; one that the charset could not show is left alone. */
    void weigh(int[] line) {
      byte[] encoded = encode(line[0], line[1]);
      String repaired = decode(encoded, line[0]);
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
      int cost = new SingleByteScorer(encoded, null).bestOf(List.of(bytes)).bits();
      bits += cost;
      gain += asItStands(encoded) - cost;
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
              isExact(repaired.substring(start, end))));
    }

    /** Returns whether each character has a byte in both charsets. */
    private static boolean isExact(String repaired) {
      return repaired.indexOf(SingleByteCharset.UNDEFINED) < 0 && repaired.indexOf('\uFFFD') < 0;
    }

    /** Returns the line read anew; what has no byte stays as it is. */
    private String decode(byte[] encoded, int start) {
      StringBuilder repaired = new StringBuilder(bytes.decode(encoded));
      for (int i = 0; i < encoded.length; i++) {
        char c = text.charAt(start + i);
        if (encoded[i] == ' ' && c != ' ') {
          repaired.setCharAt(i, c);
        }
      }
      return repaired.toString();
    }

    /** Returns whether the repaired character is foreign, or a sign where there was a letter. */
    private boolean isOdd(String repaired, int at, char before, BigramModel model) {
      char c = repaired.charAt(at);
      boolean sign =
          LetterFolding.isLetter(before)
              && !LetterFolding.isLetter(c)
              && !(c == '’' && ForeignCharacters.isApostrophe(repaired, at));
      return sign || ForeignCharacters.isForeign(repaired, at, c, model);
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
