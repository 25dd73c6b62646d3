package org.seedcorpus.corpus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.SeedText;

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
  private final SeedText text;
  private final CorpusFiles folder;
  private final List<Entry> entries = new ArrayList<>();

  private IndexParser(SeedText text, CorpusFiles folder) {
    this.text = text;
    this.folder = folder;
  }

  /**
   * Returns the entries of an index in its order.
   *
   * @throws IllegalStateException if its tables have too many cells
   */
  static List<Entry> parse(SeedText index, CorpusFiles folder) {
    return parse(index, new BlockScanner(index), folder);
  }

  /** Returns the entries of an index that is divided into blocks. */
  static List<Entry> parse(SeedText index, Iterator<Iterable<Part>> blocks, CorpusFiles folder) {
    IndexParser parser = new IndexParser(index, folder);
    blocks.forEachRemaining(parser::read);
    return List.copyOf(parser.entries);
  }

  private void read(Iterable<Part> parts) {
    for (Part part : parts) {
      if (part.group() != null) {
        part.group().lookForLinks(part, folder);
      }
    }
    for (Part part : parts) {
      if (part.group() != null) {
        part.group().lookForNames(part, folder);
      }
    }
    for (Part part : parts) {
      Fragment fragment = part.read();
      PartGroup group = part.group();
      add(
          part,
          fragment,
          group == null
              ? LinkFinder.in(fragment.node(), fragment.spans(), folder)
              : group.files(fragment, folder));
    }
  }

  private void add(Part part, Fragment fragment, List<FileReference> mentions) {
    Map<String, FileReference> files = new HashMap<>();
    List<FileReference> news = new ArrayList<>();
    for (FileReference mention : mentions) {
      String path = mention.target().path();
      if (files.putIfAbsent(path, mention) == null && fragment.named().add(fragment.node(), path)) {
        news.add(mention);
      }
    }
    SeedMetadata declared =
        news.isEmpty()
            ? SeedMetadata.NONE
            : declared(part.group(), fragment.node(), files.size() == 1 ? mentions : List.of());
    for (FileReference mention : news) {
      add(mention, part.block(), declared);
    }
  }

  /**
   * Returns what the part says of its files.
   *
   * @param mentions the mentions of the one file in it; none if there are several files
   */
  private static SeedMetadata declared(
      @Nullable PartGroup group, Node part, List<FileReference> mentions) {
    TableReader form = group == null ? null : group.form(part);
    if (form != null) {
      return form.declared(part, mentions);
    }
    return part instanceof Paragraph && part.getParent() instanceof ListItem && !mentions.isEmpty()
        ? ListItemReader.declared(part, mentions)
        : SeedMetadata.NONE;
  }

  private void add(FileReference mention, int block, SeedMetadata declared) {
    int line = text.lineOf(mention.span().start());
    String path = mention.target().path();
    entries.add(
        new Entry(
            entries.size() + 1,
            mention.written().equals(path) ? path : mention.written(), // one string, not two
            path,
            mention.span(),
            line + 1,
            mention.span().start() - text.lineStart(line) + 1,
            block,
            declared.isEmpty() ? SeedMetadata.NONE : declared));
  }
}
