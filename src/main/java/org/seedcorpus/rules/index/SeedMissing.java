package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;

/** An entry that names a file which does not exist. */
final class SeedMissing implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, Findings out) {
    if (!(file instanceof SeedFile.Missing missing)) {
      return;
    }
    Findings.Draft finding = out.at(entry.span().start(), entry.span().end());
    if (missing.nearName() == null) {
      finding.say("found", Quote.of(entry.path()));
    } else {
      finding.say("near", Quote.of(entry.path()), Quote.of(missing.nearName()));
    }
  }
}
