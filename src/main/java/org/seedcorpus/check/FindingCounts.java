package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * How many findings there are of each rule and severity: all of them, whether or not they are kept
 * one by one.
 *
 * @param counts one a rule and severity, each at least 1
 */
public record FindingCounts(List<Count> counts) {
  /** No findings. */
  public static final FindingCounts NONE = new FindingCounts(List.of());

  /** How many findings a rule has with a severity. */
  public record Count(String rule, Severity severity, int findings) {}

  /** Keeps its own copy of the list. */
  public FindingCounts {
    counts = List.copyOf(counts);
  }

  /** Counts findings with all occurrences for which they stand. */
  public static FindingCounts of(List<Finding> findings) {
    if (findings.isEmpty()) {
      return NONE;
    }
    Map<String, int[]> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule
              .computeIfAbsent(finding.rule(), any -> new int[Severity.values().length])[
              finding.severity().ordinal()] +=
          finding.occurrences();
    }
    List<Count> counts = new ArrayList<>();
    byRule.forEach((rule, bySeverity) -> addTo(counts, rule, bySeverity));
    return new FindingCounts(counts);
  }

  private static void addTo(List<Count> counts, String rule, int[] bySeverity) {
    for (Severity severity : Severity.values()) {
      if (bySeverity[severity.ordinal()] > 0) {
        counts.add(new Count(rule, severity, bySeverity[severity.ordinal()]));
      }
    }
  }

  /** Returns these counts and others: sums, if both have findings of a rule. */
  FindingCounts and(FindingCounts others) {
    if (others.counts.isEmpty() || counts.isEmpty()) {
      return counts.isEmpty() ? others : this;
    }
    Map<String, int[]> byRule = new LinkedHashMap<>();
    for (List<Count> some : List.of(counts, others.counts)) {
      for (Count count : some) {
        byRule
                .computeIfAbsent(count.rule, any -> new int[Severity.values().length])[
                count.severity.ordinal()] +=
            count.findings;
      }
    }
    List<Count> sums = new ArrayList<>();
    byRule.forEach((rule, bySeverity) -> addTo(sums, rule, bySeverity));
    return new FindingCounts(sums);
  }

  /** Returns how many findings there are in all. */
  public int all() {
    int all = 0;
    for (Count count : counts) {
      all += count.findings;
    }
    return all;
  }

  /** Returns how many findings have this severity. */
  public int of(Severity severity) {
    int all = 0;
    for (Count count : counts) {
      all += count.severity == severity ? count.findings : 0;
    }
    return all;
  }

  /** Returns how many findings a rule has with this severity. */
  public int of(String rule, Severity severity) {
    for (Count count : counts) {
      if (count.severity == severity && count.rule.equals(rule)) {
        return count.findings;
      }
    }
    return 0;
  }

  /** Returns the worst severity; null if there are no findings. */
  public @Nullable Severity worst() {
    Severity worst = null;
    for (Count count : counts) {
      worst = worst == null || count.severity.compareTo(worst) < 0 ? count.severity : worst;
    }
    return worst;
  }
}
