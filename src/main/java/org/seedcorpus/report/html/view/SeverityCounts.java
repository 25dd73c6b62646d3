package org.seedcorpus.report.html.view;

import java.util.List;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.rule.Finding;

/** Counts findings, those that others stand for too. */
public final class SeverityCounts {
  private SeverityCounts() {}

  /** Returns the counts. */
  public static Counts of(List<Finding> findings) {
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    for (Finding finding : findings) {
      switch (finding.severity()) {
        case ERROR -> errors += finding.occurrences();
        case WARNING -> warnings += finding.occurrences();
        case INFO -> infos += finding.occurrences();
      }
    }
    return new Counts(errors + warnings + infos, errors, warnings, infos);
  }
}
