package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** A text file in the folder that no entry names, so nobody checks it. */
final class SeedUnlisted implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("seed-unlisted", Family.INDEX, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    if (corpus.entries().isEmpty()) {
      return; // of an index that is missing or empty, that is the finding
    }
    for (String path : corpus.unlisted()) {
      out.at(Location.ofFile(path)).report("found", QuotedText.of(path), corpus.indexName());
    }
  }
}
