package org.seedcorpus.corpus.index;

import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * What the lines of an index are by themselves. Each answer is certain: a line that may be
 * something else is not what is asked for.
 */
final class IndexLines {
  private static final int MOST_DIGITS = 9; // of an item's number
  private static final int WIDEST_GAP = 4; // more blanks after a bullet are code
  private static final int FENCE = 3;
  private static final int DEEPEST_HEADING = 6;

  private final SeedText index;

  IndexLines(SeedText index) {
    this.index = index;
  }

  /** Returns the number of lines. */
  int count() {
    return index.lineCount();
  }

  /**
   * Returns whether a line may have a meaning beyond its block: definitions of references, fences
   * of code and HTML blocks, which blank lines do not end.
   */
  boolean reachAcrossBlocks() {
    for (int line = 0; line < count(); line++) {
      int end = index.lineEnd(line);
      boolean isLead = true; // bullets and marks of quotations
      int run = 0;
      for (int at = index.lineStart(line); at < end; at++) {
        char c = index.charAt(at);
        isLead &= c == ' ' || c == '\t' || c >= '0' && c <= '9' || "<>*+-.)".indexOf(c) >= 0;
        run = (c == '`' || c == '~') && at > 0 && index.charAt(at - 1) == c ? run + 1 : 1;
        if (isLead && c == '<'
            || c == ']' && at + 1 < end && index.charAt(at + 1) == ':'
            || run == FENCE) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isBlank(int line) {
    return skipBlanks(index.lineStart(line), index.lineEnd(line)) == index.lineEnd(line);
  }

  /** Returns whether the line is a heading of the form {@code # words}. */
  boolean isHeading(int line) {
    int start = index.lineStart(line);
    int end = index.lineEnd(line);
    int at = start;
    while (at < end && index.charAt(at) == '#') {
      at++;
    }
    return at > start && at - start <= DEEPEST_HEADING && isBlankOrEnd(at, end);
  }

  /** Returns whether the line has no link, and no table or HTML is in it. */
  boolean hasNoLink(int line) {
    int end = index.lineEnd(line);
    for (int at = index.lineStart(line); at < end; at++) {
      char c = index.charAt(at);
      if (c == '[' || c == '<' || c == '|') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the line is one of a paragraph without links, underlined or not, or a rule. */
  boolean isWords(int line) {
    return hasNoLink(line)
        && (!beginsBlock(index.lineStart(line), index.lineEnd(line)) || isRule(line));
  }

  private boolean isRule(int line) {
    int start = index.lineStart(line);
    int end = index.lineEnd(line);
    int at = start;
    while (at < end && index.charAt(at) == index.charAt(start)) {
      at++;
    }
    return "-=_*".indexOf(index.charAt(start)) >= 0
        && at - start >= FENCE
        && skipBlanks(at, end) == end;
  }

  /** Returns whether a line after a blank one may belong to a list before it. */
  boolean mayContinueList(int line) {
    int start = index.lineStart(line);
    return index.charAt(start) == ' ' || index.charAt(start) == '\t' || mark(line, start) >= 0;
  }

  /** Returns whether the line may begin an item, in a quotation or not. */
  boolean mayBeItem(int line) {
    int at = index.lineStart(line);
    while (at < index.lineEnd(line) && " \t>".indexOf(index.charAt(at)) >= 0) {
      at++;
    }
    return mark(line, at) >= 0;
  }

  /** Returns where the bullet, or the mark after a number, stands; -1 if there is none. */
  private int mark(int line, int start) {
    int end = index.lineEnd(line);
    int at = start;
    while (at < end && at - start < MOST_DIGITS && isDigit(at)) {
      at++;
    }
    boolean isMark = at < end && (at == start ? "-*+" : ".)").indexOf(index.charAt(at)) >= 0;
    return isMark && isBlankOrEnd(at + 1, end) ? at : -1;
  }

  /** Returns what the items of a list share: the bullet, or the mark after the number. */
  char itemMark(int line) {
    return index.charAt(mark(line, index.lineStart(line)));
  }

  /** Returns where the words of a list item begin; -1 if it is none that is plain. */
  int itemStart(int line) {
    int end = index.lineEnd(line);
    int mark = mark(line, index.lineStart(line));
    int at = mark < 0 ? end : skipBlanks(mark + 1, end);
    boolean isPlain = at < end && at - mark - 1 <= WIDEST_GAP && index.charAt(at - 1) == ' ';
    return isPlain && index.charAt(mark + 1) == ' ' && !beginsBlock(at, end) ? at : -1;
  }

  /** Returns whether the line is one of a table, wherever it stands in it. */
  boolean isRow(int line) {
    int start = index.lineStart(line);
    int end = index.lineEnd(line);
    int pipe = start;
    while (pipe < end && index.charAt(pipe) != '|') {
      pipe++;
    }
    boolean isOnlyPipe = pipe == start && skipBlanks(start + 1, end) == end;
    return pipe < end && !isOnlyPipe && !beginsBlock(start, end);
  }

  /** Returns how many columns the line below a table's header declares; 0 if it is none. */
  int columns(int line) {
    int start = index.lineStart(line);
    boolean isRow = isRow(line) || isDash(start, index.lineEnd(line)) && mark(line, start) < 0;
    List<Span> cells = isRow ? RowCells.of(index, line) : List.of();
    boolean isPiped = cells.size() > 1 || !cells.isEmpty() && cells.get(0).start() > start;
    return isPiped && cells.stream().allMatch(this::isDashes) ? cells.size() : 0;
  }

  private boolean isDash(int at, int end) {
    return at < end && index.charAt(at) == '-';
  }

  /** Returns whether the cell of that line is {@code ---} or {@code :-:}. */
  private boolean isDashes(Span cell) {
    int at = skipBlanks(cell.start(), cell.end());
    at += at < cell.end() && index.charAt(at) == ':' ? 1 : 0;
    int dashes = at;
    while (isDash(at, cell.end())) {
      at++;
    }
    boolean isDashes = at > dashes;
    at += at < cell.end() && index.charAt(at) == ':' ? 1 : 0;
    return isDashes && skipBlanks(at, cell.end()) == cell.end();
  }

  /** Returns whether something else than words may begin there. */
  private boolean beginsBlock(int start, int end) {
    char c = start < end ? index.charAt(start) : ' ';
    int at = start;
    while (at < end && isDigit(at)) {
      at++;
    }
    boolean isNumber = at > start && at < end && ".)".indexOf(index.charAt(at)) >= 0;
    boolean isEmphasis =
        (c == '*' || c == '_') && !isBlankOrEnd(start + 1, end) && !isRun(c, start, end);
    return isNumber || c <= ' ' || "#>+-=~*_".indexOf(c) >= 0 && !isEmphasis;
  }

  /** Returns whether there is nothing but one character, with blanks between or without. */
  private boolean isRun(char c, int start, int end) {
    for (int at = start; at < end; at++) {
      if (index.charAt(at) != c && !isBlankOrEnd(at, end)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDigit(int at) {
    return index.charAt(at) >= '0' && index.charAt(at) <= '9';
  }

  private boolean isBlankOrEnd(int at, int end) {
    return at >= end || index.charAt(at) == ' ' || index.charAt(at) == '\t';
  }

  private int skipBlanks(int start, int end) {
    int at = start;
    while (at < end && isBlankOrEnd(at, end)) {
      at++;
    }
    return at;
  }
}
