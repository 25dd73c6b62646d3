package org.seedcorpus.check;

import java.io.IOException;
import java.util.List;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;

/** Sees each seed with everything that was found in it, while its text is there. */
@FunctionalInterface
public interface SeedVisitor {
  /** Does nothing. */
  SeedVisitor NONE = (seed, occurrences) -> {};

  /**
   * Called once a seed, from many threads.
   *
   * @param occurrences all of them, in the order of the rules; valid during the call
   */
  void visit(SeedContext seed, List<Occurrence> occurrences) throws IOException;
}
