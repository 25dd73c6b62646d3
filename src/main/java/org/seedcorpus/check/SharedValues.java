package org.seedcorpus.check;

import java.util.HashMap;
import java.util.Map;

/** What many seeds have in common, once: there may be a million of them. */
final class SharedValues {
  /** Of more different values few are seen again. */
  private static final int MOST = 10_000;

  private final Map<String, String> sources = new HashMap<>();
  private final Map<FindingCounts, FindingCounts> counts = new HashMap<>();

  /** Returns the profile with the source of an earlier one, if that is the same. */
  SeedProfile profile(SeedProfile profile) {
    String source = profile.source();
    return source == null ? profile : profile.withSource(shared(sources, source));
  }

  /** Returns equal counts. */
  FindingCounts counts(FindingCounts own) {
    return own.counts().isEmpty() ? FindingCounts.NONE : shared(counts, own);
  }

  private static <T> T shared(Map<T, T> known, T own) {
    if (known.size() >= MOST) {
      return known.getOrDefault(own, own);
    }
    T earlier = known.putIfAbsent(own, own);
    return earlier == null ? own : earlier;
  }
}
