package org.seedcorpus.rule;

import org.seedcorpus.corpus.Seed;

/** A rule about a seed as a whole: its bytes, headline, source line, length. */
public non-sealed interface SeedRule extends Rule {
  /** Looks at a seed. */
  void seed(Seed seed, Findings out);
}
