package org.seedcorpus.rule;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.seedcorpus.text.SeedText;

/**
 * A line, or the part of a long line around a range, with the range marked.
 *
 * @param text the line or its part; cut only where a user-perceived character ends (UAX #29)
 * @param start where the range begins in it, in UTF-16 units
 * @param end where the range ends in it; a range that runs over the line's end is cut there
 * @param cutBefore whether the line has more before
 * @param cutAfter whether the line has more after
 */
public record Snippet(String text, int start, int end, boolean cutBefore, boolean cutAfter) {
  private static final int AROUND = 240;
  private static final int LONGEST_MARK = 600;

  /** Returns the excerpt of the line in which the range begins. */
  public static Snippet of(SeedText text, int rangeStart, int end) {
    int line = text.lineOf(rangeStart);
    int lineStart = Math.min(text.lineStart(line), rangeStart); // a byte order mark is before it
    int lineEnd = text.lineEnd(line);
    int start = Math.min(rangeStart, lineEnd); // a line end has no visible part
    int longest = text.codePointStart(Math.min(lineEnd, start + LONGEST_MARK));
    int markEnd = Math.max(start, Math.min(end, longest));
    int from = start - lineStart <= AROUND ? lineStart : start - AROUND;
    int to = lineEnd - markEnd <= AROUND ? lineEnd : markEnd + AROUND;
    if (from > lineStart || to < lineEnd) {
      // The neighbourhood is enough to find the boundaries: no line of a megabyte is copied.
      int left = text.codePointStart(Math.max(lineStart, from - AROUND));
      int right = text.codePointStart(Math.min(lineEnd, to + AROUND));
      BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
      graphemes.setText(text.text(left, right));
      from = from == lineStart ? from : left + boundaryAfter(graphemes, from - left);
      to = to == lineEnd ? to : left + boundaryAfter(graphemes, to - left);
      from = Math.min(from, start);
      to = Math.max(to, markEnd);
    }
    return new Snippet(
        text.text(from, to), start - from, markEnd - from, from > lineStart, to < lineEnd);
  }

  /** How much of a line is enough to recognise a place, on each side, in UTF-16 units. */
  public static final int NEAR = 40;

  /**
   * Returns the neighbourhood of the range, cut at blanks.
   *
   * @param most how many UTF-16 units to keep on each side
   */
  public Snippet around(int most) {
    int from = Math.max(0, start - most);
    int to = Math.min(text.length(), end + most);
    if (from > 0) {
      int blank = text.indexOf(' ', from);
      from = blank < 0 || blank >= start ? start : blank + 1;
    }
    if (to < text.length()) {
      int blank = text.lastIndexOf(' ', to);
      to = blank <= end ? end : blank;
    }
    return new Snippet(
        text.substring(from, to),
        start - from,
        end - from,
        cutBefore || from > 0,
        cutAfter || to < text.length());
  }

  private static int boundaryAfter(BreakIterator graphemes, int offset) {
    return graphemes.isBoundary(offset) ? offset : graphemes.current();
  }
}
