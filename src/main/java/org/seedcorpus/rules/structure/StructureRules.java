package org.seedcorpus.rules.structure;

import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;

/** The rules about what a seed must have, and what the index declares of it. */
public final class StructureRules {
  private StructureRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all(RuleOptions options) {
    return List.of(
        new EmptySeed(),
        new HeadlineMissing(),
        new HeadlineTooLong(),
        new HeadlineInBody(),
        new SourceMissing(),
        new BodyMissing(),
        new DeclaredHeadlineDiffers(),
        new DeclaredSourceDiffers(),
        new DeclaredLanguageDiffers(),
        new SourceUnknown(options),
        new ChecksumDiffers());
  }
}
