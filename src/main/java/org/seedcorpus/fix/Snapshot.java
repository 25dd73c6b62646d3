package org.seedcorpus.fix;

import java.util.List;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

/**
 * A text and everything that is found in it.
 *
 * @param isUnambiguous whether there is no doubt about the charset
 */
record Snapshot(DecodedText file, List<Occurrence> occurrences, boolean isUnambiguous) {
  /** Keeps its own copy of the list. */
  Snapshot {
    occurrences = List.copyOf(occurrences);
  }

  /** Returns how many findings of the rule there are. */
  int count(String rule) {
    return (int) occurrences.stream().filter(one -> one.rule().id().equals(rule)).count();
  }

  /** Returns whether a rule finds more errors and warnings here than in the other text. */
  boolean isWorseThan(Snapshot other) {
    return file.malformed().size() > other.file.malformed().size()
        || occurrences.stream()
            .map(one -> one.rule().id())
            .distinct()
            .anyMatch(rule -> faults(rule) > other.faults(rule));
  }

  private long faults(String rule) {
    return occurrences.stream()
        .filter(one -> one.rule().id().equals(rule) && one.severity() != Severity.INFO)
        .count();
  }
}
