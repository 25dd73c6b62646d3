package org.seedcorpus.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.seedcorpus.text.SeedText;

/**
 * Divides an index into the blocks that can be read by themselves. Lists and tables whose items and
 * rows have one line each are read line by line, and not kept: commonmark would need a kilobyte of
 * memory for each. It reads all other blocks, and the whole index if a line has a meaning beyond
 * its block.
 */
final class BlockScanner implements Iterator<Iterable<Part>> {
  private final SeedText index;
  private final IndexLines lines;
  private final boolean isOne;
  private int line;
  private int blocks; // the lists and tables before the line

  BlockScanner(SeedText index) {
    this.index = index;
    this.lines = new IndexLines(index);
    this.isOne = lines.reachAcrossBlocks();
  }

  @Override
  public boolean hasNext() {
    return line < lines.count();
  }

  /** Returns the parts of the next block; there are none in blank lines, and where no link is. */
  @Override
  public Iterable<Part> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int from = line;
    if (isOne) {
      return markdown(lines.count());
    }
    if (lines.isBlank(from)) {
      line = from + 1;
      return List.of();
    }
    if (lines.isHeading(from) && !lines.hasNoLink(from)) {
      return markdown(from + 1);
    }
    line = lines.isHeading(from) ? from + 1 : wordsEnd();
    if (line > from) {
      return List.of();
    }
    line = listEnd();
    if (line > from) {
      return new PlainList(index, from, line, ++blocks);
    }
    line = tableEnd();
    return line > from
        ? new PlainTable(index, from, line, lines.columns(from + 1), ++blocks)
        : markdown(otherEnd());
  }

  private Iterable<Part> markdown(int to) {
    MarkdownBlock block = MarkdownBlock.of(index, line, to, blocks);
    line = to;
    blocks = block.blocks();
    return block.parts();
  }

  private boolean isEnd(int at) {
    return at == lines.count() || lines.isBlank(at) || lines.isHeading(at);
  }

  /** Returns the end of a paragraph without links; the line itself if there is none. */
  private int wordsEnd() {
    int at = line;
    while (!isEnd(at)) {
      if (!lines.isWords(at)) {
        return line;
      }
      at++;
    }
    return at;
  }

  /** Returns the end of a list with items of one line; the line itself if there is none. */
  private int listEnd() {
    if (lines.itemStart(line) < 0) {
      return line;
    }
    char mark = lines.itemMark(line);
    int end = line;
    for (int at = line; at < lines.count(); at++) {
      if (lines.isBlank(at)) {
        continue;
      }
      boolean isItem = lines.itemStart(at) >= 0;
      if (isItem && lines.itemMark(at) == mark) {
        end = at + 1;
      } else {
        boolean isOther = at > end && (isItem || !lines.mayContinueList(at));
        return isOther || lines.isHeading(at) ? end : line;
      }
    }
    return end;
  }

  /** Returns the end of a table; the line itself if there is none. */
  private int tableEnd() {
    int columns = line + 1 < lines.count() && lines.isRow(line) ? lines.columns(line + 1) : 0;
    if (columns == 0 || RowCells.of(index, line).size() != columns) {
      return line;
    }
    int at = line + 2;
    while (!isEnd(at)) {
      if (!lines.isRow(at)) {
        return line;
      }
      at++;
    }
    return (long) columns * (at - line) > MarkdownParser.MOST_CELLS ? line : at;
  }

  /** Returns the end of lines of any kind: where no list before can go on. */
  private int otherEnd() {
    boolean hasItems = false;
    int at = line;
    while (at < lines.count()) {
      hasItems |= lines.mayBeItem(at);
      at++;
      int end = at;
      while (at < lines.count() && lines.isBlank(at)) {
        at++;
      }
      if (at > end && at < lines.count() && !(hasItems && lines.mayContinueList(at))) {
        return at;
      }
    }
    return at;
  }
}
