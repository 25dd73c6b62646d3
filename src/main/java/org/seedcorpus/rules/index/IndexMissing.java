package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** A folder without an index, so there is nothing to check. */
final class IndexMissing implements IndexRule {
  private static final RuleInfo INFO = new RuleInfo("index-missing", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    if (corpus.index() != null) {
      return;
    }
    String near = corpus.folder().near(corpus.indexName());
    FindingBuilder finding = out.at(Location.ofFile(corpus.indexName()));
    if (near == null) {
      finding.report("found", corpus.indexName());
    } else {
      finding.report("near", corpus.indexName(), QuotedText.of(near));
    }
  }
}
