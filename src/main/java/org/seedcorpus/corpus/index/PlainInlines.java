package org.seedcorpus.corpus.index;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.seedcorpus.text.SeedText;

/**
 * Reads a piece of a line that has nothing but words, code in single back-ticks and links without a
 * title: what commonmark makes of it too. It gives up at all else.
 */
final class PlainInlines {
  private static final int UNKNOWN = -1;

  private final SeedText index;
  private final int end;

  private PlainInlines(SeedText index, int end) {
    this.index = index;
    this.end = end;
  }

  /** Adds what the characters say to the node; returns whether they are plain. */
  static boolean read(SeedText index, int start, int end, Node parent) {
    boolean isTrimmed = start == end || !isBlank(index, start) && !isBlank(index, end - 1);
    return isTrimmed && new PlainInlines(index, end).read(start, parent, false) == end;
  }

  private static boolean isBlank(SeedText index, int at) {
    return index.charAt(at) <= ' ';
  }

  /** Reads up to the end, or to the bracket that ends a link's text; returns where that is. */
  private int read(int start, Node parent, boolean inLink) {
    int from = start;
    int at = start;
    while (at < end) {
      if (isWord(at)) {
        at++;
        continue;
      }
      addWords(from, at, parent);
      char c = index.charAt(at);
      if (c == ']' && inLink) {
        return at;
      }
      at = c == '`' ? code(at, parent) : c == '[' && !inLink ? link(at, parent) : UNKNOWN;
      if (at == UNKNOWN) {
        return UNKNOWN;
      }
      from = at;
    }
    addWords(from, end, parent);
    return inLink ? UNKNOWN : end;
  }

  /** Returns whether a character means itself. */
  private boolean isWord(int at) {
    return switch (index.charAt(at)) {
      case '`', '[', ']', '<', '*', '\\', '\t', '\0' -> false;
      case '!' -> at + 1 == end || index.charAt(at + 1) != '[';
      case '&' -> at + 1 == end || index.charAt(at + 1) == ' ';
      case '_' -> // inside a word, as in file_name
          at + 1 < end
              && at > 0
              && Character.isLetterOrDigit(index.charAt(at - 1))
              && Character.isLetterOrDigit(index.charAt(at + 1));
      default -> true;
    };
  }

  private void addWords(int from, int to, Node parent) {
    if (from < to) {
      add(new Text(index.text(from, to)), from, to, parent);
    }
  }

  private int code(int start, Node parent) {
    int from = start + 1;
    int to = find('`', from);
    if (to == UNKNOWN || to == from || to + 1 < end && index.charAt(to + 1) == '`') {
      return UNKNOWN;
    }
    boolean isPadded = to - from > 2 && index.charAt(from) == ' ' && index.charAt(to - 1) == ' ';
    String code = isPadded ? index.text(from + 1, to - 1) : index.text(from, to);
    if (isPadded && code.isBlank() || code.indexOf('\0') >= 0) {
      return UNKNOWN;
    }
    add(new Code(code), start, to + 1, parent);
    return to + 1;
  }

  private int link(int start, Node parent) {
    Link link = new Link("", null);
    int close = read(start + 1, link, true);
    if (close == UNKNOWN || close + 1 >= end || index.charAt(close + 1) != '(') {
      return UNKNOWN;
    }
    int from = close + 2;
    int to = from;
    while (to < end && isTarget(index.charAt(to))) {
      to++;
    }
    if (from == to || to == end || index.charAt(to) != ')') {
      return UNKNOWN;
    }
    link.setDestination(index.text(from, to));
    add(link, start, to + 1, parent);
    return to + 1;
  }

  private static boolean isTarget(char c) {
    return c > ' ' && !Character.isISOControl(c) && "()<>\\&`".indexOf(c) < 0;
  }

  private int find(char c, int from) {
    for (int at = from; at < end; at++) {
      if (index.charAt(at) == c) {
        return at;
      }
    }
    return UNKNOWN;
  }

  private static void add(Node node, int start, int end, Node parent) {
    node.setSourceSpans(List.of(SourceSpan.of(0, 0, start, end - start)));
    parent.appendChild(node);
  }
}
