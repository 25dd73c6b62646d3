package org.seedcorpus.fix;

import java.util.Set;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Fix.Safety;

/**
 * Which fixes are applied.
 *
 * @param only the ids of the rules whose fixes are applied; empty for all rules
 * @param suggested whether suggested fixes are applied too
 */
public record FixOptions(Set<String> only, boolean suggested) {
  /** Keeps its own copy of the set. */
  public FixOptions {
    only = Set.copyOf(only);
  }

  /** Returns whether fixes of the rule are applied. */
  boolean isChosen(String rule) {
    return only.isEmpty() || only.contains(rule);
  }

  /** Returns whether the fix of a chosen rule is applied. */
  boolean isChosen(Fix fix) {
    return suggested || fix.safety() == Safety.SAFE;
  }
}
