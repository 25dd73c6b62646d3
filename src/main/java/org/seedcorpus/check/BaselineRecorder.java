package org.seedcorpus.check;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;

/** Records the findings of a check for a baseline. */
public final class BaselineRecorder implements KnownFindings {
  private final Severity lowest;
  private final Queue<BaselineRow> rows = new ConcurrentLinkedQueue<>();

  /** Creates a recorder of findings that are at least as severe. */
  public BaselineRecorder(Severity lowest) {
    this.lowest = lowest;
  }

  @Override
  public @Nullable String reason(LocatedOccurrence finding) {
    if (finding.occurrence().severity().isAtLeast(lowest)) {
      rows.add(BaselineRow.of(finding));
    }
    return null;
  }

  Collection<BaselineRow> rows() {
    return rows;
  }

  /** Returns the number of findings. */
  public int size() {
    return rows.size();
  }
}
