package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;

/** A folder without an index: nobody knows what to check. */
final class IndexMissing implements IndexRule {
  @Override
  public void index(Corpus corpus, FindingCollector out) {
    if (corpus.index() != null) {
      return;
    }
    String near = corpus.folder().near(corpus.indexName());
    FindingCollector.Draft finding = out.at(Location.ofFile(corpus.indexName()));
    if (near == null) {
      finding.say("found", corpus.indexName());
    } else {
      finding.say("near", corpus.indexName(), QuotedText.of(near));
    }
  }
}
