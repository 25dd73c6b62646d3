package org.seedcorpus.fix;

import java.util.Map;
import java.util.TreeMap;
import org.seedcorpus.text.Span;

/** The ranges of a text that are edited: none touches another. */
final class EditedRanges {
  private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

  /**
   * Returns whether the range overlaps one of these, or begins or ends where one of them does: two
   * edits that touch may depend on each other.
   */
  boolean touches(Span span) {
    Map.Entry<Integer, Integer> last = endByStart.floorEntry(span.end());
    return last != null && last.getValue() >= span.start();
  }

  void add(Span span) {
    endByStart.merge(span.start(), span.end(), Math::max);
  }
}
