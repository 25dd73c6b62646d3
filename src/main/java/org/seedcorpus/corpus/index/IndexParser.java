package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * Reads an index, which is GitHub-flavoured Markdown, into entries.
 *
 * <p>An entry is a link to a text file in a list, a table, a paragraph or a heading; where a list
 * (with the lists in it) or a table has no such link, the names of existing files that stand there
 * in back-ticks or bare. A row or item without a link that begins with the name of a text file is
 * an entry too, whether there is such a file or not. Two links to one file in one item or row are
 * one entry.
 */
public final class IndexParser {
  // Deeper nesting is text: it would cost quadratic time, and no index has it.
  private static final int DEEPEST = 64;

  // A short row counts as many cells as the header, so that a small file may have any number.
  private static final int MOST_CELLS = 10_000_000;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final SeedText text;
  private final int offset;
  private final String source;
  private final SourcePositions spans;
  private final CorpusFiles folder;
  private final List<Entry> entries = new ArrayList<>();
  // Nodes are equal to themselves only.
  private final Map<Node, Integer> blocks = new HashMap<>();
  private final Map<Node, TableReader> tables = new HashMap<>();
  private final Map<Node, Set<String>> named = new HashMap<>();

  private IndexParser(SeedText text, CorpusFiles folder) {
    this.text = text;
    this.folder = folder;
    // A byte order mark is no part of the Markdown.
    this.offset = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    this.source = text.text(offset, text.length());
    this.spans = new SourcePositions(source);
  }

  /**
   * Returns the entries of an index in its order.
   *
   * @throws IllegalStateException if its tables have too many cells
   */
  static List<Entry> parse(SeedText index, CorpusFiles folder) {
    return new IndexParser(index, folder).parse();
  }

  /** A paragraph, heading or table row, with the links in it. */
  private record Part(Node node, @Nullable Node group, List<FileReference> links) {}

  private List<Entry> parse() {
    List<Part> parts = new ArrayList<>();
    Set<Node> linked = new HashSet<>(); // the lists and tables with links
    Node document = document();
    for (Node at = document; at != null; at = NodeTraversal.next(at, document, !isPart(at))) {
      if (at instanceof ListBlock || at instanceof TableBlock) {
        blocks.put(at, blocks.size() + 1);
      }
      if (at instanceof TableBlock table) {
        tables.put(table, new TableReader(table));
      }
      if (isPart(at)) {
        Part part = new Part(at, group(at), LinkFinder.in(at, spans, folder));
        parts.add(part);
        if (part.group != null && !part.links.isEmpty()) {
          linked.add(part.group);
          markLinked(part);
        }
      }
    }
    List<List<FileReference>> found = new ArrayList<>(parts.size());
    Set<Node> listing = new HashSet<>(linked); // the lists and tables that name files
    for (Part part : parts) {
      boolean names = part.group != null && !linked.contains(part.group);
      List<FileReference> files = names ? names(part.node) : part.links;
      found.add(files);
      if (part.group != null && !files.isEmpty()) {
        listing.add(part.group);
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isForgotten = found.get(i).isEmpty() && listing.contains(part.group);
      add(part.node, isForgotten ? first(part.node) : found.get(i));
    }
    return List.copyOf(entries);
  }

  private void markLinked(Part part) {
    TableReader form = part.node instanceof TableRow row ? form(row) : null;
    if (form != null) {
      form.markLinked(part.node, part.links.get(0).node());
    }
  }

  private Node document() {
    try {
      return PARSER.parse(source);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "the index has a table of more than %,d cells: split the corpus",
              MOST_CELLS),
          e);
    }
  }

  private static boolean isPart(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
  }

  /** Returns the table or the outermost list around the node, if there is one. */
  private static @Nullable Node group(Node part) {
    Node group = null;
    for (Node at = part; at != null; at = at.getParent()) {
      if (at instanceof TableBlock) {
        return at;
      }
      group = at instanceof ListBlock ? at : group;
    }
    return group;
  }

  private List<FileReference> names(Node part) {
    if (!(part instanceof TableRow row)) {
      return FileNameFinder.in(part, spans, folder);
    }
    if (TableReader.isHeader(row)) {
      return List.of();
    }
    TableReader form = form(row);
    Node file = form == null ? null : form.fileCell(row);
    if (file != null) {
      return FileNameFinder.inFileCell(file, spans, folder);
    }
    for (Node cell : TableReader.cells(row)) {
      List<FileReference> names = FileNameFinder.in(cell, spans, folder);
      if (!names.isEmpty()) {
        return names; // a further column may name files that this one is like
      }
    }
    return List.of();
  }

  /** Returns the file that a row or item without links names before all else. */
  private List<FileReference> first(Node part) {
    if (part instanceof TableRow row) {
      TableReader form = form(row);
      Node cell = form == null || TableReader.isHeader(row) ? null : form.linkedCell(row);
      return cell == null ? List.of() : FirstNameFinder.inCell(cell, spans, folder);
    }
    boolean isFirst = part.getParent() instanceof ListItem && part.getPrevious() == null;
    return isFirst ? FirstNameFinder.inItem(part, spans, folder) : List.of();
  }

  private void add(Node part, List<FileReference> mentions) {
    Map<String, FileReference> files = new HashMap<>();
    List<FileReference> news = new ArrayList<>();
    for (FileReference mention : mentions) {
      if (files.putIfAbsent(mention.target().path(), mention) == null && isNew(part, mention)) {
        news.add(mention);
      }
    }
    SeedMetadata declared =
        news.isEmpty()
            ? SeedMetadata.NONE
            : declared(part, files.size() == 1 ? mentions : List.of());
    for (FileReference mention : news) {
      add(mention, block(part), declared);
    }
  }

  /** Returns whether the list item or row has not named the file yet, nor the items around it. */
  private boolean isNew(Node part, FileReference mention) {
    String path = mention.target().path();
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

  /**
   * Returns what the part says of its files.
   *
   * @param mentions the mentions of the one file in it; none if there are several files
   */
  private SeedMetadata declared(Node part, List<FileReference> mentions) {
    if (part instanceof TableRow row) {
      TableReader form = form(row);
      return form == null || TableReader.isHeader(row)
          ? SeedMetadata.NONE
          : form.declared(row, mentions);
    }
    return part instanceof Paragraph && part.getParent() instanceof ListItem && !mentions.isEmpty()
        ? ListItemReader.declared(part, mentions)
        : SeedMetadata.NONE;
  }

  private @Nullable TableReader form(TableRow row) {
    Node section = row.getParent();
    return section == null || section.getParent() == null ? null : tables.get(section.getParent());
  }

  /** Returns the number of the innermost list or table around the node. */
  private int block(Node part) {
    for (Node at = part; at != null; at = at.getParent()) {
      Integer block = blocks.get(at);
      if (block != null) {
        return block;
      }
    }
    return 0;
  }

  private void add(FileReference mention, int block, SeedMetadata declared) {
    Span span = new Span(mention.span().start() + offset, mention.span().end() + offset);
    int line = text.lineOf(span.start());
    String path = mention.target().path();
    entries.add(
        new Entry(
            entries.size() + 1,
            mention.written().equals(path) ? path : mention.written(), // one string, not two
            path,
            span,
            line + 1,
            span.start() - text.lineStart(line) + 1,
            block,
            declared.equals(SeedMetadata.NONE) ? SeedMetadata.NONE : declared));
  }
}
