package org.seedcorpus.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The columns of one table of the index, and what they declare of the files in its rows. */
final class TableForm {
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  /** Reads the header; of two columns of a kind the first counts. */
  TableForm(TableBlock table) {
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    List<Node> cells = row == null ? List.of() : cells(row);
    for (int i = 0; i < cells.size(); i++) {
      Column column = Column.of(PlainText.of(cells.get(i)));
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
  }

  static boolean isHeader(TableRow row) {
    Node cell = row.getFirstChild();
    return cell instanceof TableCell header && header.isHeader();
  }

  /**
   * Returns what the row declares.
   *
   * @param mentions the mentions of the one file in it; none if there are several files
   */
  Declared declared(TableRow row, List<Mention> mentions) {
    List<Node> cells = cells(row);
    String headline = columns.containsKey(Column.HEADLINE) ? text(cells, Column.HEADLINE) : null;
    for (Mention mention : columns.containsKey(Column.HEADLINE) ? List.<Mention>of() : mentions) {
      headline = headline == null ? linkText(cells, mention) : headline;
    }
    return new Declared(
        code(cells, Column.LANGUAGE),
        code(cells, Column.DIRECTION),
        headline,
        source(cells, mentions),
        code(cells, Column.ENCODING),
        code(cells, Column.SHA256));
  }

  /** Returns the cell that names the file in rows without links; null if no header says so. */
  @Nullable Node fileCell(TableRow row) {
    return cell(cells(row), Column.FILE);
  }

  /** Returns the cells of a row. */
  static List<Node> cells(Node row) {
    List<Node> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(cell);
    }
    return cells;
  }

  private @Nullable Node cell(List<Node> cells, Column column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? null : cells.get(index);
  }

  private @Nullable String text(List<Node> cells, Column column) {
    Node cell = cell(cells, column);
    return cell == null ? null : Values.text(PlainText.of(cell));
  }

  private @Nullable String code(List<Node> cells, Column column) {
    Node cell = cell(cells, column);
    return cell == null ? null : Values.code(PlainText.of(cell));
  }

  /** Returns the source; a link to the seed itself is none, whatever the column's header. */
  private @Nullable String source(List<Node> cells, List<Mention> mentions) {
    Node cell = cell(cells, Column.SOURCE);
    boolean isSeed = mentions.stream().anyMatch(mention -> isWithin(mention.node(), cell));
    return cell == null || isSeed ? null : Values.text(PlainText.withAddresses(cell));
  }

  /** Returns the link's text if it may be a headline: it stands in no column of another kind. */
  private @Nullable String linkText(List<Node> cells, Mention mention) {
    for (Map.Entry<Column, Integer> column : columns.entrySet()) {
      boolean within =
          column.getValue() < cells.size()
              && isWithin(mention.node(), cells.get(column.getValue()));
      if (within && column.getKey() != Column.FILE) {
        return null;
      }
    }
    return mention.node() instanceof Link link
        ? Values.headline(PlainText.of(link), mention)
        : null;
  }

  private static boolean isWithin(Node node, @Nullable Node cell) {
    Node at = node;
    while (at != null && at != cell) {
      at = at.getParent();
    }
    return at != null;
  }
}
