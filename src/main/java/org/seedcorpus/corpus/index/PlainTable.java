package org.seedcorpus.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A table: each of its lines is a row, whatever is in its cells. */
final class PlainTable implements Iterable<Part> {
  private final SeedText index;
  private final int from;
  private final int to;
  private final int columns;
  private final int block;
  private final PartGroup group;

  PlainTable(SeedText index, int from, int to, int columns, int block) {
    this.index = index;
    this.from = from;
    this.to = to;
    this.columns = columns;
    this.block = block;
    this.group = new PartGroup(new TableReader(TableReader.cells(row(from).node())));
  }

  @Override
  public Iterator<Part> iterator() {
    return IntStream.range(from, to)
        .filter(line -> line != from + 1) // the dashes below the header
        .mapToObj(line -> new Part(group, block, () -> row(line)))
        .iterator();
  }

  private Fragment row(int line) {
    TableRow row = plainRow(line);
    return row == null
        ? markdownRow(line)
        : new Fragment(row, new SourcePositions(index, 0), new NamedFiles());
  }

  private @Nullable TableRow plainRow(int line) {
    List<Span> cells = RowCells.of(index, line);
    TableRow row = new TableRow();
    row.setSourceSpans(span(index.line(line)));
    for (int i = 0; i < columns; i++) {
      TableCell cell = new TableCell();
      cell.setHeader(line == from);
      row.appendChild(cell);
      if (i < cells.size()) {
        Span whole = cells.get(i);
        Span words = RowCells.trimmed(index, whole);
        cell.setSourceSpans(span(whole));
        if (!PlainInlines.read(index, words.start(), words.end(), cell)) {
          return null;
        }
      }
    }
    return cells.isEmpty() ? null : row;
  }

  private static List<SourceSpan> span(Span span) {
    return span.length() == 0
        ? List.of()
        : List.of(SourceSpan.of(0, 0, span.start(), span.length()));
  }

  /** Reads the header with the dashes below it, or another row below a header of no words. */
  private Fragment markdownRow(int line) {
    boolean isHeader = line == from;
    String head = isHeader ? "" : "|x".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n";
    int start = index.lineStart(line);
    int end = index.lineEnd(isHeader ? line + 1 : line);
    Node table = MarkdownParser.parse(head + index.text(start, end)).getFirstChild();
    Node row = (isHeader ? table.getFirstChild() : table.getLastChild()).getFirstChild();
    return new Fragment(row, new SourcePositions(index, start - head.length()), new NamedFiles());
  }
}
