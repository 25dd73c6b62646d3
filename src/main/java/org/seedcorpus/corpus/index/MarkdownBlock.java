package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;

/**
 * Lines of the index that commonmark reads.
 *
 * @param blocks how many lists and tables there are in them and before them
 */
record MarkdownBlock(List<Part> parts, int blocks) {
  /**
   * Reads lines of the index.
   *
   * @param to the line after the last one
   * @param blocks how many lists and tables there are before
   * @throws IllegalStateException if a table has too many cells
   */
  static MarkdownBlock of(SeedText index, int from, int to, int blocks) {
    int start = index.lineStart(from);
    Node document = document(index.text(start, index.lineEnd(to - 1)));
    SourcePositions spans = new SourcePositions(index, start);
    NamedFiles named = new NamedFiles();
    List<Part> parts = new ArrayList<>();
    Map<Node, Integer> numbers = new HashMap<>();
    Map<Node, PartGroup> groups = new HashMap<>();
    for (Node at = document; at != null; at = NodeTraversal.next(at, document, !isPart(at))) {
      if (at instanceof ListBlock || at instanceof TableBlock) {
        numbers.put(at, blocks + numbers.size() + 1);
        groups.put(at, new PartGroup(at instanceof TableBlock table ? form(table) : null));
      } else if (isPart(at)) {
        Fragment fragment = new Fragment(at, spans, named);
        parts.add(new Part(group(at, groups), number(at, numbers), () -> fragment));
      }
    }
    return new MarkdownBlock(parts, blocks + numbers.size());
  }

  private static Node document(String source) {
    try {
      return MarkdownParser.parse(source);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the index has a table of more than %,d cells: split the corpus",
              MarkdownParser.MOST_CELLS),
          e);
    }
  }

  private static boolean isPart(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
  }

  private static TableReader form(TableBlock table) {
    Node head = table.getFirstChild();
    Node row = head == null ? null : head.getFirstChild();
    return new TableReader(row == null ? List.of() : TableReader.cells(row));
  }

  private static @Nullable PartGroup group(Node part, Map<Node, PartGroup> groups) {
    PartGroup group = null;
    for (Node at = part; at != null; at = at.getParent()) {
      if (at instanceof TableBlock) {
        return groups.get(at);
      }
      group = at instanceof ListBlock ? groups.get(at) : group;
    }
    return group;
  }

  private static int number(Node part, Map<Node, Integer> numbers) {
    for (Node at = part; at != null; at = at.getParent()) {
      Integer number = numbers.get(at);
      if (number != null) {
        return number;
      }
    }
    return 0;
  }
}
