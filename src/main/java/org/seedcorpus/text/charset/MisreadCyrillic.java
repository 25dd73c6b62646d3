package org.seedcorpus.text.charset;

import java.util.List;
import java.util.Set;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/**
 * Finds text of a charset of one byte a character that was read in a Cyrillic one: “бНОПНЯ” for
 * “Вопрос”. Capitals after small letters give it away.
 */
final class MisreadCyrillic {
  /** Words of a line in which a capital follows a small letter, or a sign stands among letters. */
  private static final int FEWEST_WORDS = 2;

  /** Bits that a letter costs at most as repaired, and by which it must cost less than before. */
  private static final int MOST_BITS = 7;

  private static final int GAIN = 2;

  /** Text in these scripts may be a line of Cyrillic letters as well. */
  private static final Set<String> OTHER_SCRIPTS = Set.of("Grek", "Hebr", "Arab");

  private static final int FEWEST_LETTERS = 12;

  private MisreadCyrillic() {}

  /** Loaded with the first line that may be garbled: hardly any text has one. */
  private static final class Charsets {
    static final List<MisreadCharset> READ_AS =
        List.of(
            MisreadCharset.of("windows-1251"),
            MisreadCharset.of("KOI8-R"),
            MisreadCharset.of("IBM866"));

    static final List<SingleByteCharset> BYTES =
        List.of(
            SingleByteCharsets.of("windows-1251"),
            SingleByteCharsets.of("KOI8-R"),
            SingleByteCharsets.of("IBM866"),
            SingleByteCharsets.of("ISO-8859-5"),
            SingleByteCharsets.of("windows-1253"),
            SingleByteCharsets.of("windows-1255"),
            SingleByteCharsets.of("windows-1256"));

    private Charsets() {}
  }

  /** Adds the garbled lines of a text. */
  static void find(SeedText text, Language language, List<MojibakeSpan> found) {
    String script = language.script();
    if (!script.equals("Cyrl") && !OTHER_SCRIPTS.contains(script)) {
      return;
    }
    for (int line = 0; line < text.lineCount(); line++) {
      int start = text.trimmedLine(line).start();
      int end = text.trimmedLine(line).end();
      if (script.equals("Cyrl")
          ? oddWords(text.units(), start, end) >= FEWEST_WORDS
          : isAllCyrillic(text.units(), start, end)) {
        look(text, start, end, found);
      }
    }
  }

  /** Returns whether the line has no other letters. */
  private static boolean isAllCyrillic(char[] units, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += isCyrillic(units[i]) ? 1 : 0;
      if (units[i] >= 0x5D0 && units[i] < 0x700 || units[i] >= 0x370 && units[i] < 0x400) {
        return false;
      }
    }
    return letters >= FEWEST_LETTERS;
  }

  /** Returns how many words are odd; those of capitals count where another is. */
  private static int oddWords(char[] units, int start, int end) {
    int odd = 0;
    int capitals = 0;
    for (int i = start; i < end; ) {
      int small = 0;
      int large = 0;
      boolean mixed = false;
      int from = i;
      for (; i < end && units[i] > ' '; i++) {
        char c = units[i];
        boolean capital = isCyrillic(c) && Character.isUpperCase(c);
        large += capital ? 1 : 0;
        small += isCyrillic(c) && !capital ? 1 : 0;
        boolean after = i > from && isCyrillic(units[i - 1]);
        mixed |= after && capital && Character.isLowerCase(units[i - 1]);
        mixed |= after && c >= 0xA0 && c < 0xC0 && c != '»';
      }
      odd += mixed ? 1 : 0;
      capitals += small == 0 && large > 2 ? 1 : 0;
      i++;
    }
    return odd == 0 ? 0 : odd + capitals;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x500;
  }

  private static void look(SeedText text, int start, int end, List<MojibakeSpan> found) {
    MojibakeSpan best = null;
    int bestBits = Integer.MAX_VALUE;
    for (MisreadCharset readAs : Charsets.READ_AS) {
      byte[] bytes = readAs.bytesOf(text, start, end);
      if (bytes.length == 0) {
        continue;
      }
      int letters = 0;
      for (byte b : bytes) {
        letters += b < 0 ? 1 : 0;
      }
      SingleByteCharset own = SingleByteCharsets.of(readAs.name());
      int asIs = new SingleByteScorer(bytes, null).bestOf(List.of(own)).bits();
      CharsetCandidate other = new SingleByteScorer(bytes, null).bestOf(Charsets.BYTES);
      int bits = other.bits();
      if (!other.charset().equals(readAs.name())
          && bits < bestBits
          && bits < MOST_BITS * letters
          && asIs - bits > GAIN * letters) {
        SingleByteCharset charset = SingleByteCharsets.of(other.charset());
        String repaired = charset.decode(bytes);
        boolean exact = repaired.indexOf(SingleByteCharset.UNDEFINED) < 0;
        bestBits = bits;
        best =
            new MojibakeSpan(start, end, List.of(readAs.name()), charset.name(), repaired, exact);
      }
    }
    if (best != null) {
      found.add(best);
    }
  }
}
