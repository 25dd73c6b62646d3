package org.seedcorpus.report.html;

import java.util.List;

/** Findings that stand under one file: the worst first, then in the order of the text. */
record FileFindings(List<PlacedFinding> shown) implements FindingSection {
  FileFindings {
    shown = List.copyOf(shown);
  }

  @Override
  public int cards() {
    return shown.size();
  }

  /** Returns those from one index to before another. */
  FileFindings part(int from, int to) {
    return new FileFindings(shown.subList(from, to));
  }
}
