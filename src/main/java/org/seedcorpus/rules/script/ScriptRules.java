package org.seedcorpus.rules.script;

import java.util.List;
import org.seedcorpus.rule.Rule;

/** The rules about the letters, marks and digits of a script. */
public final class ScriptRules {
  private ScriptRules() {}

  /** Returns the rules in the order of the documentation. */
  public static List<Rule> all() {
    return List.of(
        new SwappedLigature(),
        new MisplacedArticle(),
        new FragmentedWords(),
        new PresentationForm(),
        new ForeignLetter(),
        new MisplacedJoiner(),
        new MixedDigits(),
        new StretchedWord(),
        new MisplacedMark(),
        new MixedScriptWord(),
        new MisplacedFinalLetter(),
        new InconsistentSpelling());
  }
}
