package org.seedcorpus.rule;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.text.Words;

/** A rule about words and their neighbours. */
public non-sealed interface WordRule extends Rule {
  /** Looks at all words of a seed. */
  void words(Seed seed, Words words, Findings out);
}
