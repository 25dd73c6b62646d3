package org.seedcorpus.rules.duplicates;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about seeds that repeat each other. */
public final class DuplicatesRules {
  private DuplicatesRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new HeadlineRepeated(), new Boilerplate(), new DuplicateSeed(), new NearDuplicateSeed());
  }
}
