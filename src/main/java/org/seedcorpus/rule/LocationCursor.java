package org.seedcorpus.rule;

import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/**
 * Locates ranges of one file: what is counted of one, columns and bytes, serves the next one after
 * it. So a thousand ranges of one long line cost no more than the line.
 */
final class LocationCursor {
  private final String path;
  private final DecodedText file;
  private final SeedText text;
  private int columnIndex; // up to which code points are counted, from the beginning of its line
  private int codePoints;
  private int byteIndex; // up to which bytes are counted, from the beginning of the file
  private int bytes;

  LocationCursor(String path, DecodedText file) {
    this.path = path;
    this.file = file;
    text = file.text();
  }

  /** Returns the range {@code [start, end)}, in UTF-16 units. */
  Location of(int start, int end) {
    return new Location(
        path,
        start,
        end,
        point(start),
        point(end),
        byteOffset(start),
        file.byteLength(start, end),
        Snippet.of(text, start, end));
  }

  private Point point(int index) {
    int line = text.lineOf(index);
    int start = Math.min(index, text.lineStart(line)); // the index of a byte order mark is before
    if (columnIndex <= start || columnIndex > index) {
      columnIndex = start;
      codePoints = 0;
    }
    codePoints += Character.codePointCount(text.units(), columnIndex, index - columnIndex);
    columnIndex = index;
    return new Point(line + 1, codePoints + 1, index - start + 1);
  }

  private int byteOffset(int index) {
    boolean counts = index >= byteIndex && file.isUtf8() && file.malformed().isEmpty();
    bytes = counts ? bytes + file.byteLength(byteIndex, index) : file.byteOffset(index);
    byteIndex = index;
    return bytes;
  }
}
