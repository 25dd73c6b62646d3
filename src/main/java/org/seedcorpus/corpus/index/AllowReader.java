package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.AllowRow;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/**
 * Reads which findings are accepted: from the index's column Allow for single seeds, and from a
 * file with tables that have the columns Rule, Text, Language, Files and Reason.
 */
public final class AllowReader {
  private AllowReader() {}

  /** Returns what the index accepts: {@code rule-id: text; rule-id}. */
  public static List<AllowRow> ofIndex(Corpus corpus) {
    List<AllowRow> rows = new ArrayList<>();
    for (Entry entry : corpus.entries()) {
      String allowed = entry.declared().allow();
      for (String item : allowed == null ? new String[0] : allowed.split("[;؛]", -1)) {
        int colon = item.indexOf(':');
        String rule = colon < 0 ? item : item.substring(0, colon);
        if (!rule.isBlank()) {
          rows.add(
              new AllowRow(
                  corpus.indexName(),
                  rule.strip(),
                  colon < 0 ? null : FieldValues.text(item.substring(colon + 1)),
                  null,
                  SeedSelection.of(entry.path()),
                  "allowed in " + corpus.indexName(),
                  entry.span()));
        }
      }
    }
    return rows;
  }

  /**
   * Returns what a file accepts.
   *
   * @param name its path in the corpus
   */
  public static List<AllowRow> ofFile(String name, DecodedText file) {
    List<AllowRow> rows = new ArrayList<>();
    Node document = MarkdownParser.parse(file.text().toString());
    Map<String, Integer> columns = new HashMap<>();
    for (Node at = document; at != null; at = NodeTraversal.next(at, document, true)) {
      if (at instanceof TableBlock) {
        columns.clear();
      } else if (at instanceof TableRow row && TableReader.isHeader(row)) {
        List<Node> cells = TableReader.cells(row);
        for (int i = 0; i < cells.size(); i++) {
          columns.putIfAbsent(NodeText.of(cells.get(i)).strip().toLowerCase(Locale.ROOT), i);
        }
      } else if (at instanceof TableRow row && columns.containsKey("rule")) {
        rows.add(row(name, file.text(), row, columns));
      }
    }
    return rows;
  }

  private static AllowRow row(
      String name, SeedText text, TableRow row, Map<String, Integer> columns) {
    List<Node> cells = TableReader.cells(row);
    String files = value(cells, columns.get("files"));
    List<String> patterns = new ArrayList<>();
    for (String pattern : files == null ? new String[0] : files.split(",", -1)) {
      patterns.add(pattern.strip());
    }
    List<SourceSpan> spans = row.getSourceSpans();
    int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    String rule = value(cells, columns.get("rule"));
    return new AllowRow(
        name,
        rule == null ? "" : rule,
        value(cells, columns.get("text")),
        value(cells, columns.get("language")),
        new SeedSelection(patterns, List.of()),
        value(cells, columns.get("reason")),
        text.line(line));
  }

  private static @Nullable String value(List<Node> cells, @Nullable Integer column) {
    if (column == null || column >= cells.size()) {
      return null;
    }
    String value = NodeText.of(cells.get(column)).strip();
    return value.isEmpty() ? null : value;
  }
}
