package org.seedcorpus.text;

/** A half-open range {@code [start, end)} of 0-based UTF-16 positions in a text. */
public record Span(int start, int end) {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the end lies before the start
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 units in the range. */
  public int length() {
    return end - start;
  }
}
