package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** An entry that names a file which does not exist. */
final class SeedMissing implements EntryRule {
  private static final RuleInfo INFO = new RuleInfo("seed-missing", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    if (!(file instanceof SeedFile.Missing missing)) {
      return;
    }
    FindingBuilder finding = out.at(entry.span().start(), entry.span().end());
    if (missing.nearName() == null) {
      finding.report("found", QuotedText.of(entry.path()));
    } else {
      finding.report("near", QuotedText.of(entry.path()), QuotedText.of(missing.nearName()));
    }
  }
}
