package org.seedcorpus.bench;

import java.util.List;
import org.seedcorpus.rule.Severity;

/** A program that finds repeated words. */
interface RepeatFinder {
  /** Returns what it finds in one paragraph of the language, a BCP 47 tag. */
  List<Found> find(String language, String paragraph);

  /** Says whether the program knows the language at all. */
  boolean knows(String language);

  /** A repeat in {@code [start, end)}, in UTF-16 units of the paragraph. */
  record Found(int start, int end, Severity severity) {
    boolean touches(int from, int to) {
      return start < to && end > from;
    }
  }
}
