package org.seedcorpus.check;

import java.util.HashMap;
import java.util.Map;

/** Counts that many seeds have in common, once: there may be a million of them. */
final class SharedCounts {
  /** Of more different values few are seen again. */
  private static final int MOST = 10_000;

  private final Map<FindingCounts, FindingCounts> known = new HashMap<>();

  /** Returns equal counts. */
  FindingCounts of(FindingCounts own) {
    if (own.counts().isEmpty()) {
      return FindingCounts.NONE;
    }
    if (known.size() >= MOST) {
      return known.getOrDefault(own, own);
    }
    FindingCounts earlier = known.putIfAbsent(own, own);
    return earlier == null ? own : earlier;
  }
}
