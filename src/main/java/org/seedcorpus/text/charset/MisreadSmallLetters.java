package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;

/**
 * Finds a few words of a Latin-script language that were read in a charset of other Latin letters:
 * “mańana” and “espańol” in Spanish, “uèebnice” in Czech. One such word may be a name; two with
 * small letters that both read well are none.
 */
final class MisreadSmallLetters {
  /** Different words with a small first letter. */
  private static final int FEWEST_WORDS = 2;

  /** Shorter words may be anything: in letters. */
  private static final int SHORTEST_WORD = 4;

  /** Bits that a pair of letters with a repaired one costs on average, at the most. */
  private static final int MOST_BITS = 7;

  /** Bits of a pair that the table of the language does not list; it may occur all the same. */
  private static final int RARE = 12;

  private static final List<String> CHARSETS =
      List.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257");

  private final BigramModel model;
  private final SingleByteCharset bytes;
  private final MisreadCharset readAs;
  private final List<MojibakeSpan> spans = new ArrayList<>();
  private final Set<String> small = new HashSet<>();

  private MisreadSmallLetters(BigramModel model, SingleByteCharset bytes, MisreadCharset readAs) {
    this.model = model;
    this.bytes = bytes;
    this.readAs = readAs;
  }

  /** Adds the garbled words of lines, each given by its start and end. */
  static void find(SeedText text, BigramModel model, List<int[]> lines, List<MojibakeSpan> found) {
    MisreadSmallLetters best = null;
    for (String name : CHARSETS) {
      SingleByteCharset bytes = SingleByteCharsets.of(name);
      for (String wrong : CHARSETS) {
        if (bytes.languages().contains(model.language()) && !wrong.equals(name)) {
          MisreadSmallLetters words =
              new MisreadSmallLetters(model, bytes, MisreadCharset.of(wrong));
          lines.forEach(line -> words.read(text, line[0], line[1]));
          if (words.small.size() >= FEWEST_WORDS
              && (best == null || words.spans.size() > best.spans.size())) {
            best = words;
          }
        }
      }
    }
    if (best != null) {
      found.addAll(best.spans);
    }
  }

  private void read(SeedText text, int start, int end) {
    for (int i = start; i < end; ) {
      int from = i;
      while (i < end && isInWord(text.charAt(i))) {
        i++;
      }
      if (i - from >= SHORTEST_WORD) {
        String word = text.text(from, i);
        String repaired = repaired(word);
        if (repaired != null) {
          spans.add(
              new MojibakeSpan(from, i, List.of(readAs.name()), bytes.name(), repaired, true));
          if (Character.isLowerCase(word.charAt(0))) {
            small.add(word);
          }
        }
      }
      i = Math.max(i, from + 1);
    }
  }

  /** Returns the word read anew, or null if it has no foreign letter or reads no better. */
  private @Nullable String repaired(String word) {
    StringBuilder repaired = new StringBuilder(word);
    boolean foreign = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        int b = readAs.byteOf(c);
        char r = b < 0 ? ' ' : bytes.character((byte) b);
        if (!Character.isLetter(r)
            || i > 0 && !Character.isLowerCase(r)
            || model.number(r) < BigramModel.FIRST_LETTER) {
          return null;
        }
        foreign |= r != c && model.number(c) < BigramModel.FIRST_LETTER;
        repaired.setCharAt(i, r);
      }
    }
    return foreign && readsWell(word, repaired) ? repaired.toString() : null;
  }

  private boolean readsWell(String word, CharSequence repaired) {
    int bits = 0;
    int pairs = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (isOther(word, repaired, i - 1) || isOther(word, repaired, i)) {
        int pair = model.bits(number(repaired, i - 1), number(repaired, i));
        if (pair > RARE) {
          return false;
        }
        bits += pair;
        pairs++;
      }
    }
    return bits <= MOST_BITS * pairs;
  }

  private static boolean isOther(String word, CharSequence repaired, int at) {
    return at >= 0 && at < word.length() && word.charAt(at) != repaired.charAt(at);
  }

  private int number(CharSequence word, int at) {
    return at < 0 || at == word.length() ? BigramModel.BREAK : model.number(word.charAt(at));
  }

  private static boolean isInWord(char c) {
    return LetterFolding.isLetter(c) || c == '³' || c == '¹' || c == '¿' || c == '±' || c == '¶';
  }
}
