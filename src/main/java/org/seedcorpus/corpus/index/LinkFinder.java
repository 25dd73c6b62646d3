package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.seedcorpus.corpus.CorpusFiles;

/** The links to text files in a piece of Markdown. */
final class LinkFinder {
  private LinkFinder() {}

  /** Returns the links to text files in a paragraph, heading or table row; images are passed by. */
  static List<FileReference> in(Node part, SourcePositions spans, CorpusFiles folder) {
    List<FileReference> found = new ArrayList<>();
    for (Node at = part; at != null; at = NodeTraversal.next(at, part, !(at instanceof Image))) {
      if (at instanceof Link link) {
        LinkTarget target = LinkTarget.of(link.getDestination(), folder);
        if (target != null) {
          found.add(new FileReference(link.getDestination(), target, spans.ofTarget(link), link));
        }
      }
    }
    return found;
  }
}
