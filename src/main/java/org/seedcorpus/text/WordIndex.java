package org.seedcorpus.text;

import java.util.Arrays;

/**
 * The words of one text, as offsets, and which characters it has. Words are runs of letters, marks,
 * digits and joiners; word {@code i} is {@code [start(i), end(i))} in 0-based UTF-16 units. Filled
 * by the scanner, read by rules, valid until the next text is scanned.
 */
public final class WordIndex {
  /** Beyond so many bounds, room for more is given back when a text ends: some megabytes. */
  private static final int LARGE = 1 << 20;

  private int[] bounds = new int[1024];
  private int count;

  /** The last text that has a unit, by its number: nothing need be cleared for the next text. */
  private final int[] lastText = new int[Character.MAX_VALUE + 1];

  private int text;

  /** Begins the next text; returns its number. */
  public int begin() {
    return ++text;
  }

  /** Returns the array in which each unit of a text is to have the text's number. */
  public int[] lastText() {
    return lastText;
  }

  /** Returns whether the unit occurs in the text. */
  public boolean has(char unit) {
    return lastText[unit] == text;
  }

  /**
   * Returns an array that has room for more bounds.
   *
   * @param written how many bounds it has already, which are kept
   */
  public int[] bounds(int written, int more) {
    if (bounds.length - written < more) {
      int[] larger = new int[written + Math.max(more, written >> 1)];
      System.arraycopy(bounds, 0, larger, 0, written);
      bounds = larger;
    }
    return bounds;
  }

  /** Sets how many bounds, two a word, the scanner wrote. */
  public void setBounds(int bounds) {
    count = bounds >> 1;
    if (this.bounds.length > LARGE && this.bounds.length - bounds > bounds >> 3) {
      this.bounds = Arrays.copyOf(this.bounds, bounds + 1);
    }
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

  /** Returns where the gap before the word begins: what lies between two words, and at the ends. */
  public int gapStart(int gap) {
    return gap == 0 ? 0 : bounds[(gap << 1) - 1];
  }

  /** Returns where the gap before the word ends; that after the last word ends with the text. */
  public int gapEnd(int gap, SeedText text) {
    return gap == count ? text.length() : bounds[gap << 1];
  }
}
