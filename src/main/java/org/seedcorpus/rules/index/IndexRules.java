package org.seedcorpus.rules.index;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** What can be wrong with the index, and with the files that it names. */
public final class IndexRules {
  private IndexRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new IndexMissing(),
        new IndexMalformed(),
        new IndexEmpty(),
        new SeedMissing(),
        new SeedOutside(),
        new SeedUnreadable(),
        new SeedTooLarge(),
        new SeedListedTwice(),
        new SeedUnlisted(),
        new DeclaredLanguageUnknown(),
        new ChecksumDiffers());
  }
}
