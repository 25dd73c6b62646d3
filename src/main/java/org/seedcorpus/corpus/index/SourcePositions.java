package org.seedcorpus.corpus.index;

import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** Where Markdown nodes stand in the index. */
final class SourcePositions {
  private final SeedText index;
  private final int base;
  private @Nullable Node cell;
  private int cellStart;
  private int[] pipes = {}; // where escaped pipes stand in the cell, as the parser counts

  /**
   * Creates the positions of nodes that were read from a piece of the index.
   *
   * @param base where the piece begins
   */
  SourcePositions(SeedText index, int base) {
    this.index = index;
    this.base = base;
  }

  /** Returns the characters of the index. */
  String text(int start, int end) {
    return index.text(start, end);
  }

  /** Returns where the node stands. */
  Span of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return after(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = base + spans.get(0).getInputIndex();
    int end = base + last.getInputIndex() + last.getLength();
    Node at = node;
    while (at != null && !(at instanceof TableCell)) {
      at = at.getParent();
    }
    return at == null || at == node ? new Span(start, end) : inCell(at, start, end);
  }

  /** The parser does not say where some nodes stand: then right after what comes before. */
  private Span after(Node node) {
    Node previous = node.getPrevious();
    Node parent = node.getParent();
    if (previous != null) {
      int end = of(previous).end();
      return new Span(end, end);
    }
    int start = parent == null ? base : of(parent).start();
    return new Span(start, start);
  }

  /** Returns where the name stands in the node's source; all its ink if it is spelt otherwise. */
  Span of(String name, Node node) {
    Span whole = of(node);
    String text = text(whole.start(), whole.end());
    String found = text.contains(name) ? name : text.strip();
    int start = whole.start() + text.indexOf(found);
    return new Span(start, start + found.length());
  }

  /** Returns where the link's target is written; the whole link if that is elsewhere. */
  Span ofTarget(Link link) {
    Span whole = of(link);
    Node text = link.getLastChild();
    int textEnd = text == null ? whole.start() + 1 : of(text).end();
    int paren = text(textEnd, whole.end()).indexOf("](");
    if (paren < 0) {
      return whole; // [text][ref]: the target stands in the reference's definition
    }
    int start = textEnd + paren + 2;
    while (start < whole.end() && index.charAt(start) <= ' ') {
      start++;
    }
    boolean angle = index.charAt(start) == '<';
    start += angle ? 1 : 0;
    int end = start;
    while (end < whole.end() - 1 && !ends(index.charAt(end), angle)) {
      end += index.charAt(end) == '\\' ? 2 : 1;
    }
    return new Span(start, Math.min(end, whole.end() - 1));
  }

  private static boolean ends(char c, boolean angle) {
    return angle ? c == '>' : c <= ' ';
  }

  /** The parser takes {@code \|} in a cell for one character, and counts so. */
  private Span inCell(Node around, int start, int end) {
    if (cell != around) {
      cell = around;
      Span whole = of(around);
      cellStart = whole.start();
      pipes = escapedPipes(text(whole.start(), whole.end()));
    }
    return new Span(start + pipesBefore(start), end + pipesBefore(end));
  }

  private static int[] escapedPipes(String text) {
    int[] found = new int[text.length()];
    int count = 0;
    for (int i = text.indexOf("\\|"); i >= 0; i = text.indexOf("\\|", i + 2)) {
      found[count] = i - count;
      count++;
    }
    return Arrays.copyOf(found, count);
  }

  private int pipesBefore(int index) {
    int found = Arrays.binarySearch(pipes, index - cellStart);
    return found >= 0 ? found : -found - 1;
  }
}
