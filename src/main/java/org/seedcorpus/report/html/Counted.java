package org.seedcorpus.report.html;

import java.util.List;
import org.seedcorpus.report.html.IndexPage.Counts;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/** Counts findings, those that others stand for too. */
public final class Counted {
  private Counted() {}

  /** Returns the counts. */
  public static Counts of(List<Finding> findings) {
    int[] counts = new int[Severity.values().length];
    int all = 0;
    for (Finding finding : findings) {
      counts[finding.severity().ordinal()] += finding.occurrences();
      all += finding.occurrences();
    }
    return new Counts(
        all,
        counts[Severity.ERROR.ordinal()],
        counts[Severity.WARNING.ordinal()],
        counts[Severity.INFO.ordinal()]);
  }
}
