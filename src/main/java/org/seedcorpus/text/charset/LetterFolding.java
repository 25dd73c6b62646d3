package org.seedcorpus.text.charset;

/** What the letter tables count as one letter. */
public final class LetterFolding {
  private LetterFolding() {}

  /** Letters, combining marks and the zero-width non-joiner: what stands inside words. */
  public static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    int type = Character.getType(c);
    return c == '\u200C'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (Character.isLetter(c) && c != 'ª' && c != 'º');
  }

  /** The small letter. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(c);
  }

  /**
   * The letter that an 8-bit charset offers in place of one that it lacks, or that an older
   * orthography writes: Arabic yeh and kaf for the Farsi ones, the Romanian cedillas for commas.
   */
  public static char variant(char c) {
    return switch (c) {
      case 'ی', 'ى' -> 'ي';
      case 'ك' -> 'ک';
      case 'ș' -> 'ş';
      case 'ț' -> 'ţ';
      default -> c;
    };
  }
}
