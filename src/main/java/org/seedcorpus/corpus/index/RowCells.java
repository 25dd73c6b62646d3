package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** Divides a line of a table, which begins with no blank, at its pipes. */
final class RowCells {
  private RowCells() {}

  /**
   * Returns the cells with the blanks around their words; none if the line has tabs or a backslash,
   * which may escape a pipe.
   */
  static List<Span> of(SeedText index, int line) {
    int lineEnd = index.lineEnd(line);
    int start = index.lineStart(line);
    int end = lineEnd;
    if (start < end && index.charAt(start) == '|') {
      start++;
      while (end > start && index.charAt(end - 1) == ' ') {
        end--;
      }
    }
    List<Span> cells = new ArrayList<>();
    for (int at = start; at < end; at++) {
      char c = index.charAt(at);
      if (c == '\\' || c == '\t') {
        return List.of();
      }
      if (c == '|') {
        cells.add(new Span(start, at));
        start = at + 1;
      }
    }
    if (start < end) {
      cells.add(new Span(start, lineEnd));
    }
    return cells;
  }

  /** Returns a cell without the blanks at its ends. */
  static Span trimmed(SeedText index, Span cell) {
    int start = cell.start();
    int end = cell.end();
    while (start < end && index.charAt(start) == ' ') {
      start++;
    }
    while (end > start && index.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
