package org.seedcorpus.corpus.index;

import org.commonmark.node.Node;

/**
 * A paragraph, heading or table row of the index, as Markdown.
 *
 * @param named the files that it and the items around it have named
 */
record Fragment(Node node, SourcePositions spans, NamedFiles named) {}
