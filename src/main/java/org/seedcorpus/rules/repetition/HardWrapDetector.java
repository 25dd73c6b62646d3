package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * Finds out whether a text is broken into lines of a fixed width, as by hand or by {@code fold}:
 * then its line ends are only spaces.
 */
final class HardWrapDetector {
  /** Longer lines are paragraphs. */
  private static final int WIDEST = 120;

  private static final int FEWEST = 4;

  private HardWrapDetector() {}

  /**
   * Returns whether nearly every line that another one follows is as full as it can be: the next
   * line's first word would not have fitted.
   */
  static boolean is(SeedText text) {
    int width = 0;
    for (int line = text.headlineLine() + 1; line < text.sourceLine(); line++) {
      Span span = text.trimmedLine(line);
      width = Math.max(width, span.end() - span.start());
    }
    if (width == 0 || width > WIDEST) {
      return false;
    }
    int followed = 0;
    int full = 0;
    for (int line = text.headlineLine() + 1; line + 1 < text.sourceLine(); line++) {
      Span span = text.trimmedLine(line);
      Span next = text.trimmedLine(line + 1);
      if (span.start() < span.end() && next.start() < next.end()) {
        int word = next.start();
        while (word < next.end() && text.charAt(word) != ' ') {
          word++;
        }
        followed++;
        full += span.end() - span.start() + 1 + word - next.start() > width ? 1 : 0;
      }
    }
    return followed >= FEWEST && 10 * full >= 9 * followed;
  }
}
