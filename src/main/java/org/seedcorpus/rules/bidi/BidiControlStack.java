package org.seedcorpus.rules.bidi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.seedcorpus.text.SeedText;

/**
 * How the embeddings, overrides and isolates of a paragraph are nested: the stack of UAX #9 X1 to
 * X8, in which a PDI closes what is open inside its isolate too. All positions are UTF-16 units.
 *
 * @param closed what is opened and closed by a character of its own
 * @param unclosed what is opened and not closed, where it is opened
 * @param idle the PDFs and PDIs that close nothing
 * @param overridden whether there is an override
 */
record BidiControlStack(
    List<Scope> closed, List<Integer> unclosed, List<Integer> idle, boolean overridden) {
  /** Where the characters are that open and close. */
  record Scope(int open, int close) {}

  private static final char PDF = '\u202C';
  private static final char PDI = '\u2069';

  static BidiControlStack of(BidiParagraph paragraph) {
    SeedText text = paragraph.text();
    BidiControlStack found =
        new BidiControlStack(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
    Deque<Integer> open = new ArrayDeque<>();
    int isolates = 0;
    boolean overridden = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        continue;
      }
      overridden |= c == '\u202D' || c == '\u202E';
      if (c == PDF) {
        if (open.isEmpty() || isIsolate(text.charAt(open.getLast()))) {
          found.idle.add(i);
        } else {
          found.closed.add(new Scope(open.removeLast(), i));
        }
      } else if (c == PDI && isolates == 0) {
        found.idle.add(i);
      } else if (c == PDI) {
        while (!isIsolate(text.charAt(open.getLast()))) {
          found.unclosed.add(open.removeLast());
        }
        found.closed.add(new Scope(open.removeLast(), i));
        isolates--;
      } else {
        open.addLast(i);
        isolates += isIsolate(c) ? 1 : 0;
      }
    }
    found.unclosed.addAll(open);
    return new BidiControlStack(found.closed, found.unclosed, found.idle, overridden);
  }

  private static boolean isControl(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= PDI;
  }

  private static boolean isIsolate(char c) {
    return c >= '\u2066' && c <= '\u2068';
  }
}
