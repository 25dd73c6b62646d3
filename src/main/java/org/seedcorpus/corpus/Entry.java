package org.seedcorpus.corpus;

import org.seedcorpus.text.Span;

/**
 * A seed as the index lists it.
 *
 * @param number its place in the index, from 1
 * @param target the file as the index writes it, Markdown's own escapes resolved
 * @param path the file's path in the corpus, with {@code /}: its real name where it exists
 * @param start the 0-based UTF-16 position in the index at which begins what names it: the target
 *     of a link, the whole link where the target stands elsewhere ({@code [text][ref]}), or the
 *     file name
 * @param end the position at which that ends
 * @param line the 1-based line of the index in which that begins
 * @param column the 1-based column in which it begins, in UTF-16 units
 * @param block the number of the list or table that it stands in; 0 in a paragraph
 * @param declared what the index says of it
 */
public record Entry(
    int number,
    String target,
    String path,
    int start,
    int end,
    int line,
    int column,
    int block,
    SeedMetadata declared) {
  /** Creates an entry with these positions. */
  public Entry(
      int number,
      String target,
      String path,
      Span span,
      int line,
      int column,
      int block,
      SeedMetadata declared) {
    this(number, target, path, span.start(), span.end(), line, column, block, declared);
  }

  /** Returns what names the seed in the index. */
  public Span span() {
    return new Span(start, end);
  }
}
