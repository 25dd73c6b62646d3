package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;

/** An entry that names a file of more bytes than allowed. */
final class SeedTooLarge implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    if (file instanceof SeedFile.TooLarge large) {
      out.at(entry.span().start(), entry.span().end())
          .say("found", Quote.of(entry.path()), large.size(), large.limit());
    }
  }
}
