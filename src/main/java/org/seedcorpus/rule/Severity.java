package org.seedcorpus.rule;

import java.util.Locale;

/** How bad a finding is, worst first. Which severities fail the build is for the user to say. */
public enum Severity {
  /** The seed is malformed. */
  ERROR,
  /** Most likely a fault. */
  WARNING,
  /** Worth knowing; often intended. */
  INFO;

  /**
   * Returns the name that people see and configure: {@code error}, {@code warning}, {@code info}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this is as bad as the other, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
