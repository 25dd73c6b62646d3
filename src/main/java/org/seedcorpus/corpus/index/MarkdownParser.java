package org.seedcorpus.corpus.index;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses GitHub-flavoured Markdown. Loaded only for what {@link BlockScanner} does not know. */
final class MarkdownParser {
  // Deeper nesting is text: it would cost quadratic time, and no index has it.
  private static final int DEEPEST = 64;

  // A short row counts as many cells as the header, so that a small file may have any number.
  static final int MOST_CELLS = 10_000_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private MarkdownParser() {}

  /**
   * Returns the document, whose nodes know where they stand in the source.
   *
   * @throws IllegalStateException if a table has more than {@link #MOST_CELLS} cells
   */
  static Node parse(String source) {
    return PARSER.parse(source);
  }
}
