package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** A failure of the check itself. The checker reports it; this is its entry in lists of rules. */
@SuppressWarnings("JavaLangClash") // a rule's name is its id
final class InternalError implements IndexRule {
  private static final RuleInfo INFO = new RuleInfo("internal-error", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    // Nothing to check.
  }
}
