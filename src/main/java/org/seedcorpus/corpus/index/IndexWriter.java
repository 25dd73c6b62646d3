package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/**
 * Writes an index, or adds to one what it lacks: entries of files that it does not list, beside
 * those of the same folder and in their style. Entries of missing files get a comment, and lose it
 * when the file is there again. Everything else stays as it is.
 */
public final class IndexWriter {
  /** The comment that entries of missing files get. */
  public static final String MISSING = "<!-- missing -->";

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final Corpus corpus;
  private final CorpusFiles folder;
  private final SeedText index;
  private final Node document;
  private final String lineEnd;

  /** What is inserted, by position. */
  private final TreeMap<Integer, StringBuilder> insertions = new TreeMap<>();

  /** Where what is removed begins and ends. */
  private final TreeMap<Integer, Integer> removals = new TreeMap<>();

  /** The lines that have several entries, from 1: which one a comment is about is not known. */
  private final BitSet sharedLines;

  private IndexWriter(Corpus corpus, DecodedText index) {
    this.corpus = corpus;
    this.folder = corpus.folder();
    sharedLines = sharedLines(corpus.entries());
    this.index = index.text();
    String text = this.index.toString();
    document = PARSER.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * Returns an index of the seeds.
   *
   * @param folder the path of the folder of the index; empty or with a slash at its end
   * @param checksums whether it has a column for them
   */
  public static String created(String folder, List<SeedDescription> seeds, boolean checksums) {
    return "# Seeds\n\n" + table(folder, seeds, checksums, "\n");
  }

  private static String table(
      String folder, List<SeedDescription> seeds, boolean checksums, String lineEnd) {
    List<@Nullable Column> columns =
        new ArrayList<>(List.of(Column.FILE, Column.LANGUAGE, Column.HEADLINE, Column.SOURCE));
    StringBuilder text = new StringBuilder("| File | Language | Headline | Source |");
    String rule = "|---|---|---|---|";
    if (checksums) {
      columns.add(Column.SHA256);
      text.append(" SHA-256 |");
      rule += "---|";
    }
    text.append(lineEnd).append(rule).append(lineEnd);
    EntryStyle style = EntryStyle.table(columns);
    for (SeedDescription seed : seeds) {
      text.append(style.entry(seed, MarkdownText.relative(folder, seed.path()))).append(lineEnd);
    }
    return text.toString();
  }

  /**
   * Returns the text of the index with entries for the seeds, which it does not list.
   *
   * @param checksums whether a new table has a column for them
   */
  public static String updated(
      Corpus corpus, DecodedText index, List<SeedDescription> seeds, boolean checksums) {
    return new IndexWriter(corpus, index).updated(seeds, checksums);
  }

  private String updated(List<SeedDescription> seeds, boolean checksums) {
    Map<Entry, List<SeedDescription>> byAnchor = new LinkedHashMap<>();
    List<SeedDescription> loose = new ArrayList<>();
    for (SeedDescription seed : seeds) {
      Entry anchor = anchor(seed.path());
      if (anchor == null || block(anchor) == null) {
        loose.add(seed);
      } else {
        byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(seed);
      }
    }
    byAnchor.forEach(this::add);
    corpus.entries().forEach(this::mark);
    StringBuilder text = new StringBuilder(index.length() + 256);
    removals
        .keySet()
        .forEach(start -> insertions.computeIfAbsent(start, any -> new StringBuilder()));
    int at = 0;
    for (Map.Entry<Integer, StringBuilder> one : insertions.entrySet()) {
      text.append(index, at, one.getKey()).append(one.getValue());
      at = removals.getOrDefault(one.getKey(), one.getKey());
    }
    text.append(index, at, index.length());
    if (!loose.isEmpty()) {
      endLine(text);
      text.append(text.isEmpty() ? "" : lineEnd);
      text.append(table(folder.indexFolder(), loose, checksums, lineEnd));
    }
    return text.toString();
  }

  private void endLine(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(lineEnd);
    }
  }

  /** Returns the entry after which a file is listed: the last of its folder, or the last one. */
  private @Nullable Entry anchor(String path) {
    List<Entry> entries = corpus.entries();
    String parent = path.substring(0, path.lastIndexOf('/') + 1);
    for (int i = entries.size() - 1; i >= 0; i--) {
      String other = entries.get(i).path();
      if (other.substring(0, other.lastIndexOf('/') + 1).equals(parent)) {
        return entries.get(i);
      }
    }
    return entries.isEmpty() ? null : entries.get(entries.size() - 1);
  }

  /** Returns the row or the innermost item that an entry stands in; null if it is in neither. */
  private @Nullable Node block(Entry entry) {
    int line = entry.line() - 1;
    Node found = null;
    for (Node at = document; at != null; at = NodeTraversal.next(at, document, true)) {
      boolean isBlock = at instanceof TableRow || at instanceof ListItem;
      if (isBlock && firstLine(at) <= line && line <= lastLine(at)) {
        found = at;
      }
    }
    return found;
  }

  private static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.get(spans.size() - 1).getLineIndex();
  }

  private void add(Entry anchor, List<SeedDescription> seeds) {
    Node block = block(anchor);
    if (block == null) {
      return;
    }
    Node section = block.getParent();
    EntryStyle style =
        block instanceof TableRow
                && section != null
                && section.getParent() instanceof TableBlock table
            ? EntryStyle.ofRow(index, anchor, table)
            : EntryStyle.ofItem(index, anchor, firstLine(block), lineBefore(block));
    int end = index.lineEnd(lastLine(block));
    StringBuilder lines = insertions.computeIfAbsent(end, any -> new StringBuilder());
    for (SeedDescription seed : seeds) {
      String target = MarkdownText.relative(folder.indexFolder(), seed.path());
      lines.append(lineEnd).append(style.entry(seed, target));
      style = style.next();
    }
  }

  /** Returns the first line of the item before; negative if there is none. */
  private static int lineBefore(Node block) {
    Node previous = block.getPrevious();
    return previous == null ? -1 : firstLine(previous);
  }

  private void mark(Entry entry) {
    int line = entry.line() - 1;
    int start = index.lineStart(line);
    String text = index.text(index.line(line));
    boolean isMissing = corpus.fileOf(entry, Long.MAX_VALUE) instanceof SeedFile.Missing;
    if (isMissing && !text.contains(MISSING)) {
      boolean isRow = block(entry) instanceof TableRow;
      String trimmed = text.stripTrailing();
      boolean isPiped = isRow && trimmed.endsWith("|") && !trimmed.endsWith("\\|");
      int at = start + (isPiped ? trimmed.length() - 1 : trimmed.length());
      boolean isSpaced = isPiped && at > start && index.charAt(at - 1) == ' ';
      insertions
          .computeIfAbsent(at, any -> new StringBuilder())
          .insert(0, isSpaced ? MISSING + " " : " " + MISSING + (isPiped ? " " : ""));
    }
    int mark = text.indexOf(" " + MISSING);
    if (mark >= 0 && !isMissing && !sharedLines.get(entry.line())) {
      removals.put(start + mark, start + mark + 1 + MISSING.length());
    }
  }

  private static BitSet sharedLines(List<Entry> entries) {
    BitSet seen = new BitSet();
    BitSet shared = new BitSet();
    for (Entry entry : entries) {
      shared.set(entry.line(), shared.get(entry.line()) || seen.get(entry.line()));
      seen.set(entry.line());
    }
    return shared;
  }
}
