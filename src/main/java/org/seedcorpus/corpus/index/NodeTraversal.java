package org.seedcorpus.corpus.index;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A walk over Markdown nodes in the order of the text, without recursion: nesting has no limit. */
final class NodeTraversal {
  private NodeTraversal() {}

  /**
   * Returns the node that comes next below the top, or null at the end.
   *
   * @param enter whether the node's children come next
   */
  static @Nullable Node next(Node node, Node top, boolean enter) {
    Node child = enter ? node.getFirstChild() : null;
    if (child != null) {
      return child;
    }
    for (Node at = node; at != null && at != top; at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }
}
