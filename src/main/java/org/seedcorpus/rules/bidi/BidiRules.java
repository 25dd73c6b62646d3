package org.seedcorpus.rules.bidi;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about the direction of text (UAX #9). */
public final class BidiRules {
  private BidiRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new BidiOverride(),
        new UnbalancedBidiControl(),
        new BidiEmbedding(),
        new RedundantBidiMark(),
        new LeadingBidiMark(),
        new BidiMarkInNumber(),
        new BidiMarkInWord(),
        new WrongDirection(),
        new MixedDirection(),
        new ParagraphDirection(),
        new VisualOrder());
  }
}
