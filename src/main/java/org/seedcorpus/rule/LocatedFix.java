package org.seedcorpus.rule;

import java.util.List;
import org.seedcorpus.rule.Fix.Safety;

/**
 * A {@link Fix} whose ranges are locations in the file.
 *
 * @param edits in the order of the text, at least one
 */
public record LocatedFix(List<LocatedEdit> edits, Safety safety) {
  /** Keeps its own copy of the list. */
  public LocatedFix {
    edits = List.copyOf(edits);
  }

  /** A replacement of a range of the file. */
  public record LocatedEdit(Location location, String replacement) {}
}
