package org.seedcorpus.check;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.FindingCollector;

/** Findings that do not count: they are reported, but fail nothing. Called by many threads. */
public interface KnownFindings {
  /** None: all count. */
  KnownFindings NONE = finding -> null;

  /** Returns why the finding does not count; null if it counts. Called once for each. */
  @Nullable String reason(LocatedOccurrence finding);

  /** Returns the id of the rule that reports what was known but not found; null if none does. */
  default @Nullable String rule() {
    return null;
  }

  /**
   * Reports what was known but not found.
   *
   * @param scope what was checked
   */
  default void reportUnmatched(CheckScope scope, FindingCollector out) {}
}
