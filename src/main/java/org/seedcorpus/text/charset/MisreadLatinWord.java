package org.seedcorpus.text.charset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;

/**
 * Finds single Latin words whose accented letters were read in a charset of another script:
 * “Thιβtre” for “Théâtre”.
 */
final class MisreadLatinWord {
  /** Letters that Western European languages write beside ASCII. */
  private static final String WESTERN = "àâáäãåæçèéêëîïíìñôóòöõøœùûúüß";

  /** Letters of other scripts that are also mixed into Latin words for their look (UTS #39). */
  private static final String LIKE_LATIN = "аеорсухіјѕԁһқαινορυγκχ";

  private static final List<MisreadCharset> READ_AS =
      List.of(
          MisreadCharset.of("windows-1251"),
          MisreadCharset.of("windows-1253"),
          MisreadCharset.of("windows-1255"),
          MisreadCharset.of("windows-1256"),
          MisreadCharset.of("IBM437"),
          MisreadCharset.of("x-windows-874"));

  private static final SingleByteCharset BYTES = SingleByteCharsets.of("windows-1252");

  private MisreadLatinWord() {}

  /** Adds the garbled words of a text. */
  static void find(SeedText text, List<MojibakeSpan> found) {
    int length = text.length();
    for (int i = 0; i < length; ) {
      if (!LetterFolding.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      int others = 0;
      for (; i < length && LetterFolding.isLetter(text.charAt(i)); i++) {
        others += text.charAt(i) >= 0x370 ? 1 : 0;
      }
      if (others > 0 && i - start >= 3 * others) {
        MojibakeSpan span = word(text, start, i);
        if (span != null) {
          found.add(span);
        }
      }
    }
  }

  private static @Nullable MojibakeSpan word(SeedText text, int start, int end) {
    for (MisreadCharset readAs : READ_AS) {
      StringBuilder repaired = new StringBuilder();
      boolean inside = false;
      boolean western = true;
      for (int i = start; i < end && western; i++) {
        char c = text.charAt(i);
        int b = c < 0x370 ? -1 : readAs.byteOf(c);
        char r = b < 0 ? c : BYTES.character((byte) b);
        western = c < 0x370 || b >= 0 && WESTERN.indexOf(r) >= 0;
        inside |=
            c >= 0x370
                && LIKE_LATIN.indexOf(c) < 0
                && i > start
                && isSmallLatin(repaired.charAt(i - start - 1), text.charAt(i - 1))
                && hasSmallLatinAfter(text, i + 1, end);
        repaired.append(r);
      }
      if (western && inside) {
        return new MojibakeSpan(
            start, end, List.of(readAs.name()), BYTES.name(), repaired.toString(), true);
      }
    }
    return null;
  }

  private static boolean isSmallLatin(char repaired, char asItStands) {
    return asItStands >= 0x370 || Character.isLetter(repaired);
  }

  private static boolean hasSmallLatinAfter(SeedText text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) < 0x80) {
        return text.charAt(i) >= 'a';
      }
    }
    return false;
  }
}
