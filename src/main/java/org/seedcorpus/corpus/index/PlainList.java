package org.seedcorpus.corpus.index;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.seedcorpus.text.SeedText;

/** A list whose items have one line each. */
final class PlainList implements Iterable<Part> {
  private final SeedText index;
  private final IndexLines lines;
  private final int from;
  private final int to;
  private final int block;
  private final PartGroup group = new PartGroup(null);

  PlainList(SeedText index, int from, int to, int block) {
    this.index = index;
    this.lines = new IndexLines(index);
    this.from = from;
    this.to = to;
    this.block = block;
  }

  @Override
  public Iterator<Part> iterator() {
    return IntStream.range(from, to)
        .filter(line -> !lines.isBlank(line))
        .mapToObj(line -> new Part(group, block, () -> item(line)))
        .iterator();
  }

  private Fragment item(int line) {
    int start = lines.itemStart(line);
    int end = index.lineEnd(line);
    Node item = new ListItem();
    Node words = new Paragraph();
    words.setSourceSpans(List.of(SourceSpan.of(0, 0, start, end - start)));
    item.appendChild(words);
    int base = 0;
    if (!PlainInlines.read(index, start, end, words)) {
      base = index.lineStart(line);
      words =
          MarkdownParser.parse(index.text(base, end))
              .getFirstChild()
              .getFirstChild()
              .getFirstChild();
    }
    return new Fragment(words, new SourcePositions(index, base), new NamedFiles());
  }
}
