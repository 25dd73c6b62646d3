package org.seedcorpus.rule;

/** A rule about lines: it is called for each line that is not blank. */
public non-sealed interface LineRule extends Rule {
  /**
   * Looks at the line {@code [start, end)}, its line end left out.
   *
   * @param line its number, 0-based
   */
  void line(Seed seed, int line, int start, int end, FindingCollector out);
}
