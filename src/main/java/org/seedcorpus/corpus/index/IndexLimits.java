package org.seedcorpus.corpus.index;

import java.util.Locale;
import org.seedcorpus.text.SeedText;

/** What an index may not have, because to read it as Markdown would take quadratic time. */
final class IndexLimits {
  /**
   * Brackets that are open at a time: commonmark-java 0.32 looks at all of them for each link. Ten
   * times as many would take it half a second; no index needs a hundred.
   */
  private static final int MOST_OPEN_BRACKETS = 1_000;

  private IndexLimits() {}

  /**
   * Looks at an index before it is read.
   *
   * @throws IllegalStateException if it has a paragraph with too many open brackets
   */
  static void check(SeedText index) {
    int open = 0;
    for (int line = 0; line < index.lineCount(); line++) {
      int end = index.lineEnd(line);
      open = index.isBlank(line) ? 0 : open;
      for (int i = index.lineStart(line); i < end; i++) {
        char c = index.charAt(i);
        open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
        if (open > MOST_OPEN_BRACKETS) {
          throw new IllegalStateException(
              String.format(
                  Locale.ROOT,
                  "line %d of the index has more than %,d brackets inside each other",
                  line + 1,
                  MOST_OPEN_BRACKETS));
        }
      }
    }
  }
}
