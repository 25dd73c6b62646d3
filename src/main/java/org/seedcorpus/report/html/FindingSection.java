package org.seedcorpus.report.html;

import java.util.List;
import org.seedcorpus.rule.Severity;

/** Findings that stand together on a page, the worst first; there is at least one. */
sealed interface FindingSection permits FileFindings, LookAlikes {
  /** Returns those that the page has, whether as cards or as rows. */
  List<PlacedFinding> shown();

  /** Returns how many of them are cards. */
  int cards();

  /** Returns the worst severity among them. */
  default Severity worst() {
    return shown().get(0).finding().severity();
  }

  /** Returns the first one's anchor. */
  default String anchor() {
    return shown().get(0).finding().anchor();
  }
}
