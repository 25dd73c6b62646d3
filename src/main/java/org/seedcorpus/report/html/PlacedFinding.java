package org.seedcorpus.report.html;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;

/**
 * A finding and the file that it stands under.
 *
 * @param seed null if the file is none
 */
record PlacedFinding(ReportedFinding finding, @Nullable ReportedSeed seed) {
  /** Returns the path of the file in the corpus. */
  String path() {
    return seed == null ? finding.place().path() : seed.path();
  }

  /** Returns the language and direction in which the file's text is shown. */
  TextLocale voice() {
    return seed == null ? TextLocale.UNKNOWN : TextLocale.of(seed.result().facts());
  }
}
