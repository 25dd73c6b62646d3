package org.seedcorpus.rules.direction;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** What can be wrong with text that runs from right to left. */
public final class DirectionRules {
  private DirectionRules() {}

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
        new VisualOrder(),
        new PresentationForm(),
        new ForeignLetter(),
        new MisplacedJoiner(),
        new LatinPunctuation(),
        new PunctuationSpacing(),
        new MixedDigits(),
        new StretchedWord(),
        new MisplacedMark(),
        new MixedScriptWord(),
        new ReversedQuote(),
        new WrongQuote(),
        new UnbalancedQuote(),
        new ReversedBracket(),
        new UnbalancedBracket(),
        new MisplacedFinalLetter());
  }
}
