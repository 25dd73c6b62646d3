package org.seedcorpus.corpus.index;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;

/**
 * A table, or an outermost list with the lists in it: its parts name files by links or, if none has
 * a link, by the files' names.
 */
final class PartGroup {
  private final @Nullable TableReader form;
  private boolean hasLinks;
  private boolean hasFiles;

  /**
   * Creates a group of which nothing has been looked at.
   *
   * @param form the columns of a table
   */
  PartGroup(@Nullable TableReader form) {
    this.form = form;
  }

  /** Looks for links at a part, which is not read if there has been one. */
  void lookForLinks(Part part, CorpusFiles folder) {
    if (hasLinks) {
      return;
    }
    Fragment fragment = part.read();
    List<FileReference> links = LinkFinder.in(fragment.node(), fragment.spans(), folder);
    hasLinks = !links.isEmpty();
    if (hasLinks && form != null) {
      form.markLinked(fragment.node(), links.get(0).node());
    }
  }

  /** Looks for names at a part, which is not read if there has been a file. */
  void lookForNames(Part part, CorpusFiles folder) {
    if (!hasLinks && !hasFiles) {
      hasFiles = !names(part.read(), folder).isEmpty();
    }
  }

  /** Returns the files that a part names, after all parts were looked at. */
  List<FileReference> files(Fragment part, CorpusFiles folder) {
    List<FileReference> files =
        hasLinks ? LinkFinder.in(part.node(), part.spans(), folder) : names(part, folder);
    return files.isEmpty() && (hasLinks || hasFiles) ? first(part, folder) : files;
  }

  /** Returns the columns that the row has; null if it is none of the body of a table. */
  @Nullable TableReader form(Node part) {
    return part instanceof TableRow row && !TableReader.isHeader(row) ? form : null;
  }

  private List<FileReference> names(Fragment part, CorpusFiles folder) {
    if (!(part.node() instanceof TableRow row)) {
      return FileNameFinder.in(part.node(), part.spans(), folder);
    }
    if (TableReader.isHeader(row)) {
      return List.of();
    }
    Node file = form == null ? null : form.fileCell(row);
    if (file != null) {
      return FileNameFinder.inFileCell(file, part.spans(), folder);
    }
    for (Node cell : TableReader.cells(row)) {
      List<FileReference> names = FileNameFinder.in(cell, part.spans(), folder);
      if (!names.isEmpty()) {
        return names; // a further column may name files that this one is like
      }
    }
    return List.of();
  }

  /** Returns the file that a row or item without links names before all else. */
  private List<FileReference> first(Fragment part, CorpusFiles folder) {
    Node node = part.node();
    if (node instanceof TableRow row) {
      TableReader body = form(row);
      Node cell = body == null ? null : body.linkedCell(row);
      return cell == null ? List.of() : FirstNameFinder.inCell(cell, part.spans(), folder);
    }
    boolean isFirst = node.getParent() instanceof ListItem && node.getPrevious() == null;
    return isFirst ? FirstNameFinder.inItem(node, part.spans(), folder) : List.of();
  }
}
