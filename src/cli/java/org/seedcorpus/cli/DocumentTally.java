package org.seedcorpus.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.goal.FailurePolicy;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/** Counts documents and findings, and judges. */
final class DocumentTally {
  private final FailurePolicy policy;
  private final int[] findings = new int[Severity.values().length];

  /** The documents, by number, that have a finding at least as bad, by severity. */
  private final List<BitSet> bad = new ArrayList<>();

  private int documents;

  DocumentTally(FailurePolicy policy) {
    this.policy = policy;
    for (int i = 0; i < findings.length; i++) {
      bad.add(new BitSet());
    }
  }

  /** Counts a document. */
  void document() {
    documents++;
  }

  /** Counts what was found in a document. */
  void count(int number, List<Finding> found) {
    for (Finding finding : found) {
      findings[finding.severity().ordinal()] += finding.occurrences();
      for (int i = finding.severity().ordinal(); i < findings.length; i++) {
        bad.get(i).set(number);
      }
    }
  }

  private int found(Severity severity) {
    return findings[severity.ordinal()];
  }

  private @Nullable Severity failOn() {
    return policy.failOn(found(Severity.ERROR), found(Severity.WARNING), found(Severity.INFO) > 0);
  }

  private int malformed(@Nullable Severity failOn) {
    Severity lowest = failOn == null ? Severity.ERROR : failOn;
    return bad.get(lowest.ordinal()).cardinality();
  }

  /** Returns whether documents have findings that the policy does not tolerate. */
  boolean isMalformed() {
    Severity failOn = failOn();
    return failOn != null && malformed(failOn) > 0;
  }

  /** Returns the result in one sentence. */
  String summary() {
    int malformed = malformed(failOn());
    String counts =
        String.join(
            ", ",
            counts("error", found(Severity.ERROR)),
            counts("warning", found(Severity.WARNING)),
            counts("note", found(Severity.INFO)));
    return String.format(
        Locale.ROOT,
        "%d of %s %s malformed (%s)",
        malformed,
        counts("document", documents),
        malformed == 1 ? "is" : "are",
        counts);
  }

  private static String counts(String name, int number) {
    return number + " " + name + (number == 1 ? "" : "s");
  }
}
