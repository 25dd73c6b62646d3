package org.seedcorpus.report.html.view;

import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Severity;

/** Counts of findings by severity, for pages. */
public final class SeverityCounts {
  private SeverityCounts() {}

  /** Returns the counts of all findings. */
  public static Counts of(FindingCounts counts) {
    int errors = counts.of(Severity.ERROR);
    int warnings = counts.of(Severity.WARNING);
    int infos = counts.of(Severity.INFO);
    return new Counts(errors + warnings + infos, errors, warnings, infos);
  }

  /** Returns the counts of findings that are shown, each with those for which it stands. */
  public static Counts of(Iterable<ReportedFinding> findings) {
    int[] counts = new int[Severity.values().length];
    for (ReportedFinding finding : findings) {
      counts[finding.severity().ordinal()] += finding.finding().occurrences();
    }
    return new Counts(counts[0] + counts[1] + counts[2], counts[0], counts[1], counts[2]);
  }
}
