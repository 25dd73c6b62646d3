package org.seedcorpus.check;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Location;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/** How findings about the index are shown. */
final class IndexFindings {
  private IndexFindings() {}

  /** Shows the first findings of a rule in the index: a file may be listed a million times. */
  static ShownFindings first(Corpus corpus, KnownFindings known) {
    DecodedText index = corpus.index();
    SeedText text = index == null ? null : index.text();
    return ShownFindings.ofIndex(
        text,
        (start, end) -> place(corpus, start, end),
        one -> known.reason(new LocatedOccurrence(one, corpus.indexName(), text, null)));
  }

  /** Shows findings that are located in the index, or say themselves where they are. */
  static ShownFindings all(Corpus corpus, KnownFindings known) {
    DecodedText index = corpus.index();
    SeedText text = index == null ? null : index.text();
    return ShownFindings.ofAll(
        text,
        (start, end) -> place(corpus, start, end),
        one -> known.reason(new LocatedOccurrence(one, corpus.indexName(), text, null)));
  }

  private static Location place(Corpus corpus, int start, int end) {
    return corpus.index() == null
        ? Location.ofFile(corpus.indexName())
        : Location.of(corpus.indexName(), corpus.index(), start, end);
  }
}
