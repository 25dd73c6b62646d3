package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;

/** An index that lists nothing: a check of nothing must not pass. */
final class IndexEmpty implements IndexRule {
  @Override
  public void index(Corpus corpus, Findings out) {
    if (corpus.index() != null && corpus.entries().isEmpty()) {
      out.at(0, 0).say("found", corpus.unlisted().size());
    }
  }
}
