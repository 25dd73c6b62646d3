package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;

/** A folder without an index: nobody knows which files are seeds. */
final class IndexMissing implements IndexRule {
  @Override
  public void index(Corpus corpus, Findings out) {
    if (corpus.index() == null) {
      out.at(0, 0).say("found", corpus.indexName(), corpus.unlisted().size());
    }
  }
}
