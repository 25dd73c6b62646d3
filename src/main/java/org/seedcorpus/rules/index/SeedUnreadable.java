package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;

/** An entry that names something that cannot be read. */
final class SeedUnreadable implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    if (file instanceof SeedFile.Unreadable unreadable) {
      out.at(entry.span().start(), entry.span().end())
          .say("found", Quote.of(entry.target()), unreadable.reason());
    }
  }
}
