package org.seedcorpus.fix;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;

/**
 * A text and everything that is found in it.
 *
 * @param declared what the index says of it
 * @param headline where the headline is; null if there is none
 * @param source where the source line is; null if there is none
 * @param isUnambiguous whether there is no doubt about the charset
 */
record Snapshot(
    DecodedText file,
    List<Occurrence> occurrences,
    SeedMetadata declared,
    @Nullable Span headline,
    @Nullable Span source,
    boolean isUnambiguous) {
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
        || !rulesWorseThan(other).isEmpty();
  }

  /** Returns the rules that find more errors and warnings here than in the other text. */
  List<String> rulesWorseThan(Snapshot other) {
    return occurrences.stream()
        .map(one -> one.rule().id())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .filter(rule -> faults(rule) > other.faults(rule))
        .toList();
  }

  private long faults(String rule) {
    return occurrences.stream()
        .filter(one -> one.rule().id().equals(rule) && one.severity() != Severity.INFO)
        .count();
  }
}
