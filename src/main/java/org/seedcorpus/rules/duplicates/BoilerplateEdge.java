package org.seedcorpus.rules.duplicates;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Snippet;

/**
 * A line of a seed, or the words at an end of it, which other seeds may have too: a hash and where
 * it is, so small that each seed can keep some.
 *
 * @param hash of its tokens
 * @param line 0-based
 * @param start where it begins, in UTF-16 units
 * @param units its length in UTF-16 units
 * @param column where it begins in its line, in code points
 * @param columnUtf16 where it begins in its line, in UTF-16 units
 * @param byteOffset where it begins in the file
 * @param byteLength how many bytes it has
 * @param sample what it says, at most ten words, in one seed of four: null in the others
 */
record BoilerplateEdge(
    Kind kind,
    int hash,
    int line,
    int start,
    int units,
    int column,
    int columnUtf16,
    int byteOffset,
    int byteLength,
    @Nullable String sample) {
  /** Which part of a line it is. */
  enum Kind {
    /** All of it. */
    LINE("line"),
    /** Its first words. */
    START("start"),
    /** Its last words. */
    END("end");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Returns the name of the message. */
    String key() {
      return key;
    }
  }

  /** Returns the place, with the words themselves as its excerpt. */
  Location place(String path, String words) {
    int marked = Math.min(words.length(), units);
    return new Location(
        path,
        start,
        start + units,
        new Point(line + 1, column + 1, columnUtf16 + 1),
        new Point(line + 1, column + units + 1, columnUtf16 + units + 1),
        byteOffset,
        byteLength,
        new Snippet(words, 0, marked, kind == Kind.END, kind == Kind.START));
  }
}
