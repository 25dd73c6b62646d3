package org.seedcorpus.text.charset;

import java.util.List;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/**
 * Finds Arabic, Hebrew, Russian, Greek or Thai text of an 8-bit charset that was read as Latin
 * letters: a run of accented letters that no Latin-script language writes.
 */
final class MisreadLegacyCharset {
  private static final int FEWEST_LETTERS = 4;

  /** A run may have one other letter for so many accented ones, and begins with these alone. */
  private static final int FEWEST_IN_A_ROW = 3;

  /** One in so many characters is a letter at least: half of DOS Cyrillic looks like signs. */
  private static final int SIGNS_A_LETTER = 8;

  /** Bytes that are not ASCII from which on a line may be Chinese, Japanese or Korean. */
  private static final int FEWEST_EAST_ASIAN = 6;

  private static final List<MisreadCharset> LATIN =
      List.of(
          MisreadCharset.ALL.get(0),
          MisreadCharset.of("windows-1254"),
          MisreadCharset.of("windows-1250"),
          MisreadCharset.of("x-MacRoman"));

  private static final List<SingleByteCharset> OTHERS =
      List.of(
          SingleByteCharsets.of("windows-1251"),
          SingleByteCharsets.of("windows-1256"),
          SingleByteCharsets.of("windows-1255"),
          SingleByteCharsets.of("windows-1253"),
          SingleByteCharsets.of("KOI8-R"),
          SingleByteCharsets.of("ISO-8859-5"),
          SingleByteCharsets.of("IBM866"),
          SingleByteCharsets.of("x-windows-874"));

  private static final List<SingleByteCharset> AS_IT_STANDS =
      List.of(
          SingleByteCharsets.of("windows-1252"),
          SingleByteCharsets.of("windows-1250"),
          SingleByteCharsets.of("windows-1254"),
          SingleByteCharsets.of("windows-1258"));

  private MisreadLegacyCharset() {}

  /** Adds the garbled ranges of a line. */
  static void find(SeedText text, int start, int end, List<MojibakeSpan> found) {
    if (!hasSigns(text, start, end) || eastAsian(text, start, end, found)) {
      return;
    }
    int from = -1;
    int last = start;
    int accented = 0;
    int letters = 0;
    int plain = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isSign(c) && c != '\u02DC') {
        accented++;
        letters += LetterFolding.isLetter(c) ? 1 : 0;
        from = from < 0 ? i : from;
        last = i + 1;
      } else if (c > 0x7F || LetterFolding.isLetter(c)) {
        plain++;
        if (plain > accented / FEWEST_IN_A_ROW) {
          look(text, from, last, letters > accented / SIGNS_A_LETTER ? accented : 0, found);
          from = -1;
          accented = 0;
          letters = 0;
          plain = 0;
        }
      }
    }
    look(text, from, last, letters > accented / SIGNS_A_LETTER ? accented : 0, found);
  }

  /**
   * A quick look: without a few accented letters there is nothing to find, nor where other letters
   * stand between all of them.
   */
  private static boolean hasSigns(SeedText text, int start, int end) {
    char[] units = text.units();
    int signs = 0;
    int accents = 0;
    int run = 0;
    int longest = 0;
    boolean others = false;
    for (int i = start; i < end; i++) {
      char c = units[i];
      if (c < 0x80) {
        run = LetterFolding.isLetter(c) ? 0 : run;
      } else if (isSign(c)) {
        signs++;
        accents += c < 0x250 ? 1 : 0;
        longest = Math.max(longest, ++run);
      } else {
        others = true;
        run = 0;
      }
    }
    return accents >= FEWEST_LETTERS / 2
        && signs >= FEWEST_LETTERS
        && (longest >= FEWEST_IN_A_ROW || !others);
  }

  /** Returns whether the character may be one of a Latin charset, and is not ASCII. */
  private static boolean isSign(char c) {
    return c >= 0x80 && c < 0x250 || c > 0x2000 && c < 0x2200 || c == '\u02C6' || c == '\u02DC';
  }

  /** Finds a whole line of Chinese, Japanese or Korean. */
  private static boolean eastAsian(
      CharSequence text, int start, int end, List<MojibakeSpan> found) {
    int high = 0;
    for (int i = start; i < end; i++) {
      high += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    if (high < FEWEST_EAST_ASIAN || 2 * high < end - start) {
      return false;
    }
    byte[] bytes = LATIN.get(0).bytesOf(text, start, end);
    if (bytes.length == 0) {
      return false;
    }
    CharsetCandidate asIs = new SingleByteScorer(bytes, null).bestOf(AS_IT_STANDS);
    CharsetCandidate other = new SingleByteScorer(bytes, null).bestOf(OTHERS);
    CharsetCandidate best = MultiByteCharset.best(bytes, null);
    if (best.bits() >= 7 * high
        || best.bits() >= other.bits()
        || asIs.bits() - best.bits() < 3 * high) {
      return false;
    }
    DecodedText decoded = LegacyDecoder.decode(bytes, best.charset());
    found.add(
        new MojibakeSpan(
            start,
            end,
            List.of(LATIN.get(0).name()),
            MultiByteCharset.narrowest(best.charset(), bytes),
            decoded.text().toString(),
            decoded.malformed().isEmpty()));
    return true;
  }

  private static void look(
      CharSequence text, int from, int to, int accented, List<MojibakeSpan> found) {
    if (accented < FEWEST_LETTERS || from < 0) {
      return;
    }
    int start = from;
    int end = to;
    // Words are garbled as a whole: letters that the charsets share are part of none.
    while (start < end && start > 0 && LetterFolding.isLetter(text.charAt(start - 1))) {
      start++;
    }
    while (start < end && end < text.length() && LetterFolding.isLetter(text.charAt(end))) {
      end--;
    }
    if (text.subSequence(start, end).chars().distinct().count() < 4) {
      return;
    }
    for (MisreadCharset latin : LATIN) {
      byte[] bytes = latin.bytesOf(text, start, end);
      if (bytes.length == 0) {
        continue;
      }
      CharsetCandidate asIs = new SingleByteScorer(bytes, null).bestOf(AS_IT_STANDS);
      CharsetCandidate best = new SingleByteScorer(bytes, null).bestOf(OTHERS);
      int difference = asIs.bits() - best.bits();
      if (best.bits() < 7 * accented && difference > 3 * accented && difference > 30) {
        SingleByteCharset charset = SingleByteCharsets.of(best.charset());
        String repaired = charset.decode(bytes);
        boolean exact = repaired.indexOf(SingleByteCharset.UNDEFINED) < 0;
        found.add(
            new MojibakeSpan(start, end, List.of(latin.name()), charset.name(), repaired, exact));
        return;
      }
    }
  }
}
