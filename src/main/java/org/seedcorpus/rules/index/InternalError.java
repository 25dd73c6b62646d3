package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;

/** A failure of the check itself. The checker reports it; this is its entry in lists of rules. */
@SuppressWarnings("JavaLangClash") // a rule's name is its id
final class InternalError implements IndexRule {
  @Override
  public void index(Corpus corpus, FindingCollector out) {
    // There is nothing to look for.
  }
}
