package org.seedcorpus.corpus.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Which files the items of lists have named: further mentions in one item are not new. */
final class NamedFiles {
  // Nodes are equal to themselves only.
  private final Map<Node, Set<String>> named = new HashMap<>();

  /**
   * Returns whether the part is the first to name the file, in its list item and those around it.
   */
  boolean add(Node part, String path) {
    Node innermost = part;
    for (Node at = part; at != null; at = at.getParent()) {
      if (named.getOrDefault(at, Set.of()).contains(path)) {
        return false;
      }
      innermost = innermost == part && at instanceof ListItem ? at : innermost;
    }
    named.computeIfAbsent(innermost, any -> new HashSet<>()).add(path);
    return true;
  }
}
