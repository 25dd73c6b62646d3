package org.seedcorpus.text.language;

import org.seedcorpus.text.SeedText;

/**
 * Copies pieces of a text as if it had no byte order mark and LF for CR LF, from its beginning to
 * its end: how a file was saved must not decide what language it is in.
 */
final class LineFeedText {
  private final CharSequence text;
  private final boolean hasCrLf;
  private final int length;

  /** Where in the text, and how many units before it count. */
  private int index;

  private int units;

  LineFeedText(CharSequence text) {
    this.text = text;
    index = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
    int crLf = text instanceof SeedText seed ? seed.crLfCount() : crLfCount(text);
    hasCrLf = crLf > 0;
    length = text.length() - index - crLf;
  }

  private static int crLfCount(CharSequence text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      count += text.charAt(i) == '\n' && text.charAt(i - 1) == '\r' ? 1 : 0;
    }
    return count;
  }

  /** Returns how many units count. */
  int length() {
    return length;
  }

  /**
   * Copies the units from {@code start} on, which is not before the end of what was last copied.
   */
  void copy(int start, int end, char[] to, int at) {
    if (!hasCrLf) {
      copyAll(index - units + start, end - start, to, at);
      return;
    }
    while (units < start) {
      next();
    }
    for (int i = at; i < at + end - start; i++) {
      to[i] = next();
    }
  }

  private void copyAll(int from, int count, char[] to, int at) {
    if (text instanceof SeedText seed) {
      System.arraycopy(seed.units(), from, to, at, count);
    } else {
      for (int i = 0; i < count; i++) {
        to[at + i] = text.charAt(from + i);
      }
    }
  }

  private char next() {
    char c = text.charAt(index++);
    if (c == '\r' && index < text.length() && text.charAt(index) == '\n') {
      c = text.charAt(index++);
    }
    units++;
    return c;
  }
}
