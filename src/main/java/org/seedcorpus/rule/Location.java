package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.DecodedText;

/**
 * Where something is: a range of a file of the corpus, or the file as a whole.
 *
 * @param path the file's path in the corpus, with {@code /}
 * @param start the 0-based UTF-16 position of the range in the text
 * @param end where the range ends, exclusive
 * @param from where it begins, for people
 * @param to where it ends, for people
 * @param byteOffset the 0-based offset of its first byte in the file
 * @param byteLength the number of its bytes
 * @param excerpt the line around it; null if the place is the file as a whole
 */
public record Location(
    String path,
    int start,
    int end,
    Point from,
    Point to,
    int byteOffset,
    int byteLength,
    @Nullable Snippet excerpt) {

  /**
   * A position in lines and columns, all 1-based.
   *
   * @param line the line
   * @param column the column in code points
   * @param columnUtf16 the column in UTF-16 units
   */
  public record Point(int line, int column, int columnUtf16) {}

  private static final Point START = new Point(1, 1, 1);

  /** Returns the file as a whole. */
  public static Location ofFile(String path) {
    return new Location(path, 0, 0, START, START, 0, 0, null);
  }

  /** Returns the range {@code [start, end)}, in UTF-16 units, of a file that was read. */
  public static Location of(String path, DecodedText file, int start, int end) {
    return new LocationCursor(path, file).of(start, end);
  }

  /** Returns whether the place is the file as a whole. */
  public boolean isFile() {
    return excerpt == null;
  }
}
