package org.seedcorpus.corpus.index;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a piece of Markdown, without its marks. */
final class NodeText {
  private final StringBuilder text = new StringBuilder();

  private NodeText() {}

  /** Returns what a reader sees of the node, on one line; of an image nothing. */
  static String of(Node node) {
    NodeText plain = new NodeText();
    for (Node at = node; at != null; at = NodeTraversal.next(at, node, !(at instanceof Image))) {
      plain.add(at);
    }
    return plain.text.toString().strip();
  }

  /**
   * Returns what a reader sees after a node in the same line of its paragraph or cell; a link is
   * followed by its address.
   */
  static String after(Node node, Node paragraph) {
    NodeText plain = new NodeText();
    Node at = NodeTraversal.next(node, paragraph, false);
    while (at != null && !(at instanceof SoftLineBreak) && !(at instanceof HardLineBreak)) {
      at = plain.addWithAddress(at, paragraph);
    }
    return plain.text.toString().strip();
  }

  /** Returns what a reader sees of the node; a link is followed by its address. */
  static String withAddresses(Node node) {
    NodeText plain = new NodeText();
    Node at = node;
    while (at != null) {
      at = plain.addWithAddress(at, node);
    }
    return plain.text.toString().strip();
  }

  private @Nullable Node addWithAddress(Node at, Node top) {
    add(at);
    if (at instanceof Link link) {
      String words = of(link);
      text.append(words);
      if (!words.equals(link.getDestination())) {
        text.append(' ').append(link.getDestination());
      }
    }
    return NodeTraversal.next(at, top, !(at instanceof Link || at instanceof Image));
  }

  /** Returns what a reader sees before a node in its paragraph or cell. */
  static String before(Node node, Node paragraph) {
    NodeText plain = new NodeText();
    for (Node at = paragraph;
        at != null && at != node;
        at = NodeTraversal.next(at, paragraph, true)) {
      plain.add(at);
    }
    return plain.text.toString().strip();
  }

  private void add(Node node) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof HtmlInline html) {
      text.append(HtmlTag.shown(html.getLiteral()));
    }
  }
}
