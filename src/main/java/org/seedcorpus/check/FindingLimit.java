package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * Keeps the findings of each rule and severity that come first in index order; all further ones are
 * only counted. One thread takes findings in index order, so that what is kept does not depend on
 * how many threads find them.
 */
final class FindingLimit {
  private final int most;
  private final Map<Kind, Integer> kept = new ConcurrentHashMap<>();

  private record Kind(String rule, Severity severity) {}

  /** Returns a limit that is never reached. */
  static FindingLimit none() {
    return new FindingLimit(Integer.MAX_VALUE);
  }

  /** Creates a limit of so many findings of one rule and severity. */
  FindingLimit(int most) {
    this.most = most;
  }

  /** Returns how many findings of one rule and severity are kept. */
  int most() {
    return most;
  }

  /**
   * Returns whether no further finding of the rule and severity will be kept. Any thread may ask:
   * an answer of true stays true.
   */
  boolean isReached(String rule, Severity severity) {
    return kept.getOrDefault(new Kind(rule, severity), 0) >= most;
  }

  /** Returns the first findings, as many as there is room for. */
  List<Finding> keep(List<Finding> next) {
    if (next.isEmpty()) {
      return List.of();
    }
    List<Finding> room = new ArrayList<>(next.size());
    for (Finding finding : next) {
      Kind kind = new Kind(finding.rule(), finding.severity());
      int before = kept.getOrDefault(kind, 0);
      if (before < most) {
        kept.put(kind, before + 1);
        room.add(finding);
      }
    }
    return room;
  }
}
