package org.seedcorpus.rules.encoding;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** What can be wrong with the bytes of a seed, or with what became of them. */
public final class EncodingRules {
  private EncodingRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new MalformedUtf8(),
        new WrongEncoding(),
        new ByteOrderMark(),
        new MisplacedByteOrderMark(),
        new ControlCharacter(),
        new ReplacementCharacter(),
        new Noncharacter(),
        new UnassignedCharacter(),
        new PrivateUseCharacter(),
        new TagCharacter(),
        new MisplacedVariationSelector(),
        new InvisibleCharacter(),
        new Mojibake(),
        new LostCharacters(),
        new NotNormalized(),
        new LineSeparator(),
        new BareCarriageReturn(),
        new MixedLineEnds(),
        new LeftoverMarkup(),
        new InconsistentBytes());
  }
}
