package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;

/**
 * A rule about all seeds together. It collects a note of each seed, in parallel, while the seed's
 * text is there; when all seeds have been read it checks the notes, in index order.
 *
 * @param <N> what it needs to remember of a seed: small, for there may be a million seeds
 */
public non-sealed interface CorpusRule<N> extends Rule {
  /**
   * Returns a note of one seed, or null; findings about this seed alone may be reported at once.
   */
  @Nullable N collect(SeedContext seed, FindingCollector out);

  /** Checks the notes of all seeds; reports at {@linkplain SeedContext#location locations}. */
  void corpus(List<Collected<N>> notes, FindingCollector out);

  /** A seed's note. */
  record Collected<N>(Entry entry, N note) {}
}
