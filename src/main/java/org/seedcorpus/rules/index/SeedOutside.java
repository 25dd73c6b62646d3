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

/** An entry that leads out of the folder. */
final class SeedOutside implements EntryRule {
  private static final RuleInfo INFO = new RuleInfo("seed-outside", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    if (file instanceof SeedFile.Outside outside) {
      String how =
          switch (outside.why()) {
            case ABSOLUTE -> "absolute";
            case BACKSLASH -> "backslash";
            case PARENT -> "parent";
            case LINK -> "link";
          };
      out.at(entry.span().start(), entry.span().end()).report(how, QuotedText.of(entry.path()));
    }
  }
}
