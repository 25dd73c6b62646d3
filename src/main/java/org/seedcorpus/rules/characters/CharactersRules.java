package org.seedcorpus.rules.characters;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about single characters, whatever the script. */
public final class CharactersRules {
  private CharactersRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new ControlCharacter(),
        new Noncharacter(),
        new UnassignedCharacter(),
        new PrivateUseCharacter(),
        new TagCharacter(),
        new MisplacedVariationSelector(),
        new InvisibleCharacter(),
        new NotNormalized(),
        new LineSeparator(),
        new BareCarriageReturn(),
        new MixedLineEnds(),
        new LeftoverMarkup());
  }
}
