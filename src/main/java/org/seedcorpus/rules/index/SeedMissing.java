package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;

/** An entry of the index that names no file. */
final class SeedMissing implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    if (file instanceof SeedFile.Missing missing) {
      var draft = out.at(entry.span().start(), entry.span().end());
      String near = missing.nearName();
      if (near == null) {
        draft.say("found", Quote.of(entry.target()));
      } else {
        draft.say("near", Quote.of(entry.target()), Quote.of(near));
      }
    }
  }
}
