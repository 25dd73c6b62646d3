package org.seedcorpus.corpus.index;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.SeedFileFilter;
import org.seedcorpus.text.Span;

/**
 * The file that a row or an item without a link begins with, whether it exists or not: its name,
 * bare or in back-ticks, an HTML link, or a link whose target has a space that is not escaped.
 */
final class FirstNameFinder {
  /** Longer lines are prose: in UTF-16 units. */
  private static final int LONGEST = 4096;

  private static final Set<String> EXTENSIONS = Set.of("txt", "text");
  private static final Pattern BEFORE = Pattern.compile("(?:\\[[ xX]\\]\\s+)?[*_]*+");

  /** Each has the name as its group; possessive, so that no line takes quadratic time. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\[[^\\[\\]]*+\\]\\(\\s*+([^()<>]*+)\\)"),
          Pattern.compile("<a\\s(?:[^>]*?\\s)?(?i:href)\\s*=\\s*[\"']([^\"'<>]*+)[\"']"),
          Pattern.compile("<([^<>\\s]++)>"),
          Pattern.compile("``?([^`]++)``?"),
          Pattern.compile("([^\\s\\[\\]<>()`*|,;:،؛]++)"));

  /** What may follow a name that is not a link: nothing, or a mark before a remark. */
  private static final Pattern END = Pattern.compile("[*_]*+\\s*+(?:$|[-–—―(|:,;،؛])");

  private FirstNameFinder() {}

  /** Returns the file with which the first line of a list item begins, if it does. */
  static List<FileReference> inItem(Node paragraph, SourcePositions spans, CorpusFiles folder) {
    Span whole = spans.of(paragraph);
    String text = spans.text(whole.start(), Math.min(whole.end(), whole.start() + LONGEST));
    int line = text.indexOf('\n');
    Node first = paragraph.getFirstChild();
    return in(
        line < 0 ? text : text.substring(0, line),
        whole.start(),
        first == null ? paragraph : first,
        folder);
  }

  /** Returns the file of a cell that holds nothing but its name, if it does. */
  static List<FileReference> inCell(Node cell, SourcePositions spans, CorpusFiles folder) {
    Span whole = spans.of(cell);
    String text = spans.text(whole.start(), Math.min(whole.end(), whole.start() + LONGEST));
    int blanks = text.length() - text.stripLeading().length();
    return in(text.substring(blanks), whole.start() + blanks, cell, folder);
  }

  private static List<FileReference> in(String line, int start, Node node, CorpusFiles folder) {
    Matcher before = BEFORE.matcher(line);
    int from = before.lookingAt() ? before.end() : 0;
    for (int form = 0; form < FORMS.size(); form++) {
      Matcher name = FORMS.get(form).matcher(line).region(from, line.length());
      boolean isLink = form < 2;
      if (name.lookingAt() && (isLink || isEnd(line, name.end()))) {
        String written = name.group(1).strip();
        LinkTarget target = target(written, folder);
        if (target == null) {
          return List.of();
        }
        Span span = new Span(start + name.start(1), start + name.start(1) + written.length());
        return List.of(new FileReference(written, target, span, node));
      }
    }
    return List.of();
  }

  private static boolean isEnd(String line, int index) {
    return END.matcher(line).region(index, line.length()).lookingAt();
  }

  private static @Nullable LinkTarget target(String written, CorpusFiles folder) {
    LinkTarget target = written.isEmpty() ? null : LinkTarget.of(written, folder);
    return target != null && EXTENSIONS.contains(SeedFileFilter.extension(target.path()))
        ? target
        : null;
  }
}
