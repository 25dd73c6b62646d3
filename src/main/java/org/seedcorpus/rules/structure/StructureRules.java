package org.seedcorpus.rules.structure;

import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;

/** What a seed and a corpus must have. */
public final class StructureRules {
  private StructureRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all(RuleOptions options) {
    return List.of(
        new EmptySeed(),
        new HeadlineMissing(),
        new HeadlineTooLong(),
        new HeadlineRepeated(),
        new SourceMissing(),
        new BodyMissing(),
        new DeclaredHeadlineDiffers(),
        new DeclaredSourceDiffers(),
        new DeclaredLanguageDiffers(),
        new SourceUnknown(options),
        new DuplicateSeed(),
        new NearDuplicateSeed());
  }
}
