package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/**
 * An entry of the baseline whose finding no longer occurs. The checker reports it when all is
 * checked.
 */
final class BaselineStale implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("baseline-stale", Family.INDEX, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    // What was found is known later.
  }
}
