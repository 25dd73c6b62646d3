package org.seedcorpus.rule;

import org.seedcorpus.corpus.Corpus;

/** A rule about the index as a whole; it reports in the index or at files of the folder. */
public non-sealed interface IndexRule extends Rule {
  /** Looks at the index and the folder. */
  void index(Corpus corpus, FindingCollector out);
}
