package org.seedcorpus.corpus;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The links to text files in a piece of Markdown. */
final class Links {
  private Links() {}

  /** Returns the links to text files in a paragraph, heading or table row; images are passed by. */
  static List<Mention> in(Node part, Spans spans, Folder folder) {
    List<Mention> found = new ArrayList<>();
    for (Node at = part; at != null; at = Tree.next(at, part, !(at instanceof Image))) {
      if (at instanceof Link link) {
        Target target = Target.of(link.getDestination(), folder);
        if (target != null) {
          found.add(new Mention(link.getDestination(), target, spans.ofTarget(link), link));
        }
      }
    }
    return found;
  }
}
