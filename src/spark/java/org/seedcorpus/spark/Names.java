package org.seedcorpus.spark;

import java.util.Locale;
import org.seedcorpus.rule.Severity;

/** Constants by the names that people see. */
final class Names {
  private Names() {}

  /** Returns the severity with this id. */
  static Severity severity(String id) {
    return Severity.valueOf(id.toUpperCase(Locale.ROOT));
  }
}
