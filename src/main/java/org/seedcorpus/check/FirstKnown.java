package org.seedcorpus.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several reasons why a finding does not count: the first one is given. */
record FirstKnown(List<KnownFindings> all) implements KnownFindings {
  @Override
  public @Nullable String reason(LocatedOccurrence finding) {
    for (KnownFindings one : all) {
      String reason = one.reason(finding);
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }
}
