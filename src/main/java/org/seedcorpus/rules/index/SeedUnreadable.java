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

/** An entry that names something which cannot be read as a file. */
final class SeedUnreadable implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo("seed-unreadable", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
    if (file instanceof SeedFile.Unreadable unreadable) {
      String why =
          switch (unreadable.reason()) {
            case FOLDER -> "folder";
            case PERMISSION -> "permission";
            case SPECIAL -> "special";
            case PATH -> "path";
            case FAILED -> "failed";
            case RECORD -> "record";
            case NO_TEXT -> "no-text";
          };
      out.at(entry.span().start(), entry.span().end()).report(why, QuotedText.of(entry.path()));
    }
  }
}
