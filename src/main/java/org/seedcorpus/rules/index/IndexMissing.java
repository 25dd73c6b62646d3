package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Quote;

/** A folder without an index: nobody knows what to check. */
final class IndexMissing implements IndexRule {
  @Override
  public void index(Corpus corpus, Findings out) {
    if (corpus.index() != null) {
      return;
    }
    String near = corpus.folder().near(corpus.indexName());
    Findings.Draft finding = out.at(Place.ofFile(corpus.indexName()));
    if (near == null) {
      finding.say("found", corpus.indexName());
    } else {
      finding.say("near", corpus.indexName(), Quote.of(near));
    }
  }
}
