package org.seedcorpus.rules;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.bidi.BidiRules;
import org.seedcorpus.rules.characters.CharactersRules;
import org.seedcorpus.rules.duplicates.DuplicatesRules;
import org.seedcorpus.rules.encoding.EncodingRules;
import org.seedcorpus.rules.index.IndexRules;
import org.seedcorpus.rules.punctuation.PunctuationRules;
import org.seedcorpus.rules.repetition.RepetitionRules;
import org.seedcorpus.rules.script.ScriptRules;
import org.seedcorpus.rules.structure.StructureRules;

/** Every rule there is. */
public final class Rules {
  private Rules() {}

  /** Returns all rules, family by family, in the order of the documentation. */
  public static List<Rule> all(RuleOptions options) {
    List<Rule> all = new ArrayList<>();
    all.addAll(IndexRules.all());
    all.addAll(EncodingRules.all());
    all.addAll(CharactersRules.all());
    all.addAll(BidiRules.all());
    all.addAll(ScriptRules.all());
    all.addAll(PunctuationRules.all());
    all.addAll(StructureRules.all(options));
    all.addAll(DuplicatesRules.all());
    all.addAll(RepetitionRules.all(options));
    return List.copyOf(all);
  }
}
