package org.seedcorpus.rule;

import java.util.Comparator;
import java.util.List;

/**
 * Edits that together remove a finding: all of them are applied, or none.
 *
 * @param edits in the order of the text, without overlaps
 */
public record Fix(List<Edit> edits, Safety safety) {
  /** Whether a fix needs a person's decision. */
  public enum Safety {
    /** Correct in every case in which it is offered: applied by default. */
    SAFE,
    /** Most likely what is meant: shown, and applied on request. */
    SUGGESTED
  }

  /**
   * Sorts the edits.
   *
   * @throws IllegalArgumentException if there are none, or two overlap
   */
  public Fix {
    edits = edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits");
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("edits overlap: " + edits);
      }
    }
  }
}
