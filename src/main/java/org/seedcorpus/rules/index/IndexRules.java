package org.seedcorpus.rules.index;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about the index and the files that it lists. */
public final class IndexRules {
  private IndexRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new InternalError(),
        new IndexMissing(),
        new IndexEmpty(),
        new IndexMalformed(),
        new SeedMissing(),
        new SeedOutside(),
        new SeedUnreadable(),
        new SeedTooLarge(),
        new SeedListedTwice(),
        new SeedUnlisted(),
        new DeclaredLanguageUnknown(),
        new BaselineStale(),
        new AllowUnused());
  }
}
