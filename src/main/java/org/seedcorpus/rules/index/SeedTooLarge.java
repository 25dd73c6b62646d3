package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** An entry that names a file of more bytes than allowed. */
final class SeedTooLarge implements EntryRule {
  private static final RuleInfo INFO = new RuleInfo("seed-too-large", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    if (file instanceof SeedFile.TooLarge large) {
      out.at(entry.span().start(), entry.span().end())
          .report("found", QuotedText.of(entry.path()), large.size(), large.limit());
    }
  }
}
