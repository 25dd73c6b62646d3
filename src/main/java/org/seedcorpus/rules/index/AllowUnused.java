package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** An accepted finding that does not occur. The checker reports it when all is checked. */
final class AllowUnused implements IndexRule {
  private static final RuleInfo INFO = new RuleInfo("allow-unused", Family.INDEX, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    // What was found is known later.
  }
}
