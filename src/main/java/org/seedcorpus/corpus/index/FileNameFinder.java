package org.seedcorpus.corpus.index;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.CharacterSets;

/** The names of files, in back-ticks or bare, that stand in a piece of Markdown without links. */
final class FileNameFinder {
  // What may follow a name that has spaces in it.
  private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—―(|]|[:,;،؛\\t]");
  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final UnicodeSet BEFORE_NAME = CharacterSets.of("[^[:L:][:N:]./_]");
  private static final UnicodeSet AFTER_NAME = CharacterSets.of("[^[:L:][:M:][:N:]_]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private final SourcePositions spans;
  private final CorpusFiles folder;
  private final List<FileReference> found = new ArrayList<>();

  private FileNameFinder(SourcePositions spans, CorpusFiles folder) {
    this.spans = spans;
    this.folder = folder;
  }

  /** Returns the names of existing files in a paragraph, heading or table cell. */
  static List<FileReference> in(Node part, SourcePositions spans, CorpusFiles folder) {
    FileNameFinder names = new FileNameFinder(spans, folder);
    int start = -1; // of a run of bare text
    Node last = part;
    for (Node at = part; at != null; at = NodeTraversal.next(at, part, !isOther(at))) {
      if (at instanceof Text) {
        start = start < 0 ? names.spans.of(at).start() : start;
        last = at;
      } else if (isBreak(at) && at != part) {
        names.run(start, last);
        start = -1;
        if (at instanceof Code code) {
          names.code(code);
        }
      }
    }
    names.run(start, last);
    return names.found;
  }

  /** Returns the file of a cell that holds nothing but a file's name, which may be missing. */
  static List<FileReference> inFileCell(Node cell, SourcePositions spans, CorpusFiles folder) {
    List<FileReference> names = in(cell, spans, folder);
    return names.isEmpty() ? FirstNameFinder.inCell(cell, spans, folder) : names;
  }

  /**
   * Returns whether the node is neither bare text nor emphasis, and what is in it does not count.
   */
  private static boolean isOther(Node node) {
    return node instanceof Image || node instanceof Link;
  }

  /** Returns whether the node ends a run of bare text; emphasis does not. */
  private static boolean isBreak(Node node) {
    return node.getFirstChild() == null || isOther(node);
  }

  private void code(Code code) {
    String name = code.getLiteral().strip();
    LinkTarget target = LinkTarget.ofName(name, folder);
    if (target != null) {
      found.add(new FileReference(name, target, spans.of(name, code), code));
    }
  }

  private void run(int start, Node last) {
    if (start < 0) {
      return;
    }
    String run = spans.text(start, spans.of(last).end());
    Matcher separator = SEPARATOR.matcher(run);
    if (add(run, start, last)
        || separator.find() && add(run.substring(0, separator.start()), start, last)) {
      return;
    }
    Matcher token = TOKEN.matcher(run);
    while (token.find()) {
      String word = token.group();
      // Any word may be the name of a file without an extension, so such names do not count.
      if ((word.indexOf('.') > 0 || word.indexOf('/') > 0)
          && !add(word, start + token.start(), last)) {
        int from = BEFORE_NAME.span(word, SpanCondition.SIMPLE);
        int to = AFTER_NAME.spanBack(word, SpanCondition.SIMPLE);
        if (from < to) {
          add(word.substring(from, to), start + token.start() + from, last);
        }
      }
    }
  }

  /** Adds the text if it names a file; escapes are tried as written, then resolved. */
  private boolean add(String text, int start, Node last) {
    String name = text.strip();
    LinkTarget target = target(name);
    if (target == null) {
      return false;
    }
    int from = start + text.indexOf(name);
    found.add(new FileReference(name, target, new Span(from, from + name.length()), last));
    return true;
  }

  private @Nullable LinkTarget target(String raw) {
    LinkTarget target = LinkTarget.ofName(raw, folder);
    boolean escaped = target == null && raw.indexOf('\\') >= 0;
    return escaped ? LinkTarget.ofName(ESCAPE.matcher(raw).replaceAll("$1"), folder) : target;
  }
}
