package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;

/** The columns of one table of the index, and what they declare of the files in its rows. */
final class TableReader {
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private int linked = -1; // the column with the first link

  /** Reads the cells of the header; of two columns of a kind the first counts. */
  TableReader(List<Node> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Column column = Column.of(NodeText.of(cells.get(i)));
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
  SeedMetadata declared(Node row, List<FileReference> mentions) {
    List<Node> cells = cells(row);
    String headline = columns.containsKey(Column.HEADLINE) ? text(cells, Column.HEADLINE) : null;
    for (FileReference mention :
        columns.containsKey(Column.HEADLINE) ? List.<FileReference>of() : mentions) {
      headline = headline == null ? linkText(cells, mention) : headline;
    }
    return new SeedMetadata(
        code(cells, Column.LANGUAGE),
        code(cells, Column.DIRECTION),
        headline,
        source(cells, mentions),
        code(cells, Column.ENCODING),
        code(cells, Column.SHA256),
        text(cells, Column.ALLOW));
  }

  /** Returns the cell that names the file in rows without links; null if no header says so. */
  @Nullable Node fileCell(TableRow row) {
    return cell(cells(row), Column.FILE);
  }

  /** Lets the column of a link in the row be the one that names files, unless a header says so. */
  void markLinked(Node row, Node link) {
    List<Node> cells = cells(row);
    for (int i = 0; linked < 0 && i < cells.size(); i++) {
      linked = isWithin(link, cells.get(i)) ? i : -1;
    }
  }

  /** Returns the cell that names the file in a row without links beside rows with links. */
  @Nullable Node linkedCell(TableRow row) {
    List<Node> cells = cells(row);
    Node file = cell(cells, Column.FILE);
    return file != null || linked < 0 || linked >= cells.size() ? file : cells.get(linked);
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
    return cell == null ? null : FieldValues.text(NodeText.of(cell));
  }

  private @Nullable String code(List<Node> cells, Column column) {
    Node cell = cell(cells, column);
    return cell == null ? null : FieldValues.code(NodeText.of(cell));
  }

  /** Returns the source; a link to the seed itself is none, whatever the column's header. */
  private @Nullable String source(List<Node> cells, List<FileReference> mentions) {
    Node cell = cell(cells, Column.SOURCE);
    boolean isSeed = mentions.stream().anyMatch(mention -> isWithin(mention.node(), cell));
    return cell == null || isSeed ? null : FieldValues.text(NodeText.withAddresses(cell));
  }

  /** Returns the link's text if it may be a headline: it stands in no column of another kind. */
  private @Nullable String linkText(List<Node> cells, FileReference mention) {
    for (Map.Entry<Column, Integer> column : columns.entrySet()) {
      boolean within =
          column.getValue() < cells.size()
              && isWithin(mention.node(), cells.get(column.getValue()));
      if (within && column.getKey() != Column.FILE) {
        return null;
      }
    }
    return mention.node() instanceof Link link
        ? FieldValues.headline(NodeText.of(link), mention)
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
