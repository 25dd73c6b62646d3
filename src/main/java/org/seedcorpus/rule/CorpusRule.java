package org.seedcorpus.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.WordIndex;

/**
 * A rule about all seeds together. It takes a note of each seed, in parallel, while the seed's text
 * is there; when all are read it looks at the notes, in index order.
 *
 * @param <N> what it needs to remember of a seed: small, for there may be a million seeds
 */
public non-sealed interface CorpusRule<N> extends Rule {
  /**
   * Takes a note of one seed, or none; findings about this seed alone may be reported at once.
   *
   * @param words the seed's words, valid during the call
   */
  @Nullable N note(Seed seed, WordIndex words, FindingCollector out);

  /** Looks at the notes of all seeds; reports at {@linkplain Seed#place places} that it noted. */
  void corpus(List<Noted<N>> notes, FindingCollector out);

  /** A seed's note. */
  record Noted<N>(Entry entry, N note) {}
}
