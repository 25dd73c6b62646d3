package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;

/** An entry that names a file which does not exist. */
final class SeedMissing implements EntryRule {
  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    if (!(file instanceof SeedFile.Missing missing)) {
      return;
    }
    FindingCollector.Draft finding = out.at(entry.span().start(), entry.span().end());
    if (missing.nearName() == null) {
      finding.say("found", QuotedText.of(entry.path()));
    } else {
      finding.say("near", QuotedText.of(entry.path()), QuotedText.of(missing.nearName()));
    }
  }
}
