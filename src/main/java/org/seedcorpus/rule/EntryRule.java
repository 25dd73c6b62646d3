package org.seedcorpus.rule;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;

/** A rule about one entry of the index and the file that it names; it reports in the index. */
public non-sealed interface EntryRule extends Rule {
  /** Looks at an entry and at what was found where it points. */
  void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out);
}
