package org.seedcorpus.rules.bidi;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.DirectionCounts;
import org.seedcorpus.text.unicode.WebAddress;
import org.seedcorpus.text.unicode.WhiteSpace;

/**
 * How many letters of a seed's headline and body run from right to left. The source line does not
 * count: a publisher may have a Latin name. Nor do addresses, style sheets and foreign items of a
 * list, such as titles of films.
 *
 * @param percent of the letters
 * @param spread whether a quarter of the lines of a longer body has letters that run from right to
 *     left
 */
record RightToLeftShare(int percent, boolean spread) {
  /** The minimum number of letters that show the direction. */
  private static final int ENOUGH = 20;

  private static final String BULLETS = "-*+\u2013\u2022\u25AA\u25CF\u00B7";

  /** From this share on a seed is neither of wrong nor of mixed direction. */
  static final int MIXED_PERCENT = 60;

  /**
   * From this share on no seed is looked at line by line: for one to be of mixed direction, five of
   * eight of its right-to-left letters would have to be in addresses or style sheets.
   */
  private static final int PLAIN_PERCENT = 80;

  /** From so many lines on they show how the letters are spread. */
  private static final int ENOUGH_LINES = 4;

  /**
   * Returns the share; null if it is surely above {@link #MIXED_PERCENT}, if the seed has no body,
   * if its language is written from left to right or if there are too few letters.
   */
  static @Nullable RightToLeftShare of(SeedContext seed) {
    if (!seed.language().isRightToLeft()) {
      return null;
    }
    SeedText text = seed.text();
    DirectionCounts all = seed.letters();
    DirectionCounts source = ofSource(seed);
    int judged = all.total() - source.total();
    if (100L * (all.right() - source.right()) >= (long) PLAIN_PERCENT * judged) {
      return null;
    }
    int last = seed.source() == null ? text.sourceLine() : text.sourceLine() - 1;
    int total = 0;
    int right = 0;
    int lines = 0;
    int rightLines = 0;
    int bodyLines = 0;
    for (int line = text.headlineLine(); line >= 0 && line <= last; line++) {
      bodyLines += line > text.headlineLine() && !text.isBlank(line) ? 1 : 0;
      int[] letters = lettersOf(text, line);
      if (letters[1] == 0 && isListItem(text, line) || isStyleSheet(text, line)) {
        continue;
      }
      total += letters[0];
      right += letters[1];
      if (line > text.headlineLine()) {
        lines += letters[0] > 0 ? 1 : 0;
        rightLines += letters[1] > 0 ? 1 : 0;
      }
    }
    boolean enough = total >= ENOUGH && bodyLines > 0; // without a body: the rule body-missing
    return enough
        ? new RightToLeftShare(
            (int) (100L * right / total), lines >= ENOUGH_LINES && 4 * rightLines >= lines)
        : null;
  }

  private static DirectionCounts ofSource(SeedContext seed) {
    SourceLine source = seed.source();
    return source == null
        ? new DirectionCounts(0, 0)
        : DirectionCounts.in(seed.text(), source.span().start(), source.span().end());
  }

  /**
   * Returns the number of the line's letters outside of addresses, and of the right-to-left ones.
   */
  private static int[] lettersOf(SeedText text, int line) {
    int total = 0;
    int right = 0;
    int lineEnd = text.lineEnd(line);
    for (int i = text.lineStart(line); i < lineEnd; ) {
      int end = i;
      while (end < lineEnd && !WhiteSpace.isBlank(text.charAt(end))) {
        end++;
      }
      if (!WebAddress.isWord(text, i, end)) {
        DirectionCounts letters = DirectionCounts.in(text, i, end);
        total += letters.total();
        right += letters.right();
      }
      i = end + 1;
    }
    return new int[] {total, right};
  }

  private static boolean isStyleSheet(SeedText text, int line) {
    for (int i = text.lineStart(line); i < text.lineEnd(line); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        return true;
      }
    }
    return false;
  }

  private static boolean isListItem(SeedText text, int line) {
    if (line == text.headlineLine()) {
      return false;
    }
    int first = text.codePointFrom(text.trimmedLine(line).start());
    return Character.isDigit(first) || BULLETS.indexOf(first) >= 0;
  }
}
