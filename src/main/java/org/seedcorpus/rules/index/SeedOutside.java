package org.seedcorpus.rules.index;

import java.util.Locale;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;

/** An entry that leads out of the folder; the file is not read. */
final class SeedOutside implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    if (file instanceof SeedFile.Outside outside) {
      out.at(entry.span().start(), entry.span().end())
          .say(outside.why().name().toLowerCase(Locale.ROOT), Quote.of(entry.target()));
    }
  }
}
