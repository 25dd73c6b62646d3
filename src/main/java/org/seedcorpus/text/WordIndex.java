package org.seedcorpus.text;

/**
 * The words of one text, as offsets: runs of letters, marks, digits and joiners. Word {@code i} is
 * {@code [start(i), end(i))} in 0-based UTF-16 units. Filled by the scanner, read by rules, valid
 * until the next text is scanned.
 */
public final class WordIndex {
  private int[] bounds = new int[1024];
  private int count;

  /** Returns an array that has room for so many bounds; what it held is lost. */
  public int[] bounds(int capacity) {
    if (bounds.length < capacity) {
      bounds = new int[capacity];
    }
    return bounds;
  }

  /** Sets how many bounds, two a word, the scanner wrote. */
  public void setBounds(int bounds) {
    count = bounds >> 1;
  }

  /** Returns the number of words. */
  public int count() {
    return count;
  }

  /** Returns where the word begins. */
  public int start(int word) {
    return bounds[word << 1];
  }

  /** Returns where the word ends. */
  public int end(int word) {
    return bounds[(word << 1) + 1];
  }
}
