package org.seedcorpus.rule;

import org.seedcorpus.text.WordIndex;

/** A rule about words and their neighbours. */
public non-sealed interface WordRule extends Rule {
  /** Looks at all words of a seed. */
  void words(Seed seed, WordIndex words, FindingCollector out);
}
