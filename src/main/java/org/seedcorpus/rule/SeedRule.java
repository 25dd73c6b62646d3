package org.seedcorpus.rule;

/** A rule about a seed as a whole: its bytes, headline, source line, length. */
public non-sealed interface SeedRule extends Rule {
  /** Looks at a seed. */
  void seed(Seed seed, FindingCollector out);
}
