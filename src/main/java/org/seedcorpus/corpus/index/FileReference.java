package org.seedcorpus.corpus.index;

import org.commonmark.node.Node;
import org.seedcorpus.text.Span;

/**
 * A place of the index that names a file.
 *
 * @param written the target or name, Markdown's escapes resolved
 * @param target the file
 * @param span where that stands in the text that was parsed
 * @param node the link, the code span, or the last text of a bare name
 */
record FileReference(String written, LinkTarget target, Span span, Node node) {}
