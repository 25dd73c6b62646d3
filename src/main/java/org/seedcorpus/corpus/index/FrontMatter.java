package org.seedcorpus.corpus.index;

import java.util.Locale;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.text.SeedText;

/**
 * What an index says of all its seeds, in lines between two {@code ---} at its top: {@code
 * headline: none} and {@code source: none}. Other keys are for other programs.
 */
final class FrontMatter {
  /** More lines than this are not front matter. */
  private static final int MOST_LINES = 100;

  private static final String FENCE = "---";

  private FrontMatter() {}

  /** Returns what every seed of the corpus has. */
  static SeedShape shape(SeedText index) {
    boolean hasHeadline = true;
    boolean hasSource = true;
    if (!line(index, 0).replace("\uFEFF", "").equals(FENCE)) {
      return SeedShape.FULL;
    }
    for (int line = 1; line < Math.min(index.lineCount(), MOST_LINES); line++) {
      String text = line(index, line);
      if (text.equals(FENCE)) {
        return new SeedShape(hasHeadline, hasSource);
      }
      hasHeadline &= !isNone(text, "headline");
      hasSource &= !isNone(text, "source");
    }
    return SeedShape.FULL; // a rule across the page, not front matter
  }

  private static boolean isNone(String line, String key) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.substring(0, colon).strip().toLowerCase(Locale.ROOT).equals(key)
        && line.substring(colon + 1).strip().toLowerCase(Locale.ROOT).equals("none");
  }

  private static String line(SeedText index, int line) {
    return index.text(index.line(line)).stripTrailing();
  }
}
