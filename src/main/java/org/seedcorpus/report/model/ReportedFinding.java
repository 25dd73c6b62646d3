package org.seedcorpus.report.model;

import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;

/**
 * A finding as all formats show it.
 *
 * @param message what it says, in English, on one line
 * @param fix how to fix it, in English
 * @param fingerprint its name, which stays when lines or seeds are added around it
 */
public record ReportedFinding(
    Finding finding, RuleCatalog.Entry rule, String message, String fix, String fingerprint) {
  private static final int ANCHOR = 12;

  /** Returns its severity. */
  public Severity severity() {
    return finding.severity();
  }

  /** Returns where it is. */
  public Location place() {
    return finding.place();
  }

  /** Returns its anchor in HTML pages: made of the fingerprint. */
  public String anchor() {
    int colon = fingerprint.indexOf(':');
    return "f-" + fingerprint.substring(0, ANCHOR) + "-" + fingerprint.substring(colon + 1);
  }
}
