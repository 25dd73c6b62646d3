package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Place;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.Severity;

/** A text file in the folder that no entry names, so nobody checks it. */
final class SeedUnlisted implements IndexRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void index(Corpus corpus, Findings out) {
    if (corpus.entries().isEmpty()) {
      return; // of an index that is missing or empty, that is the finding
    }
    for (String path : corpus.unlisted()) {
      out.at(Place.ofFile(path)).say("found", Quote.of(path), corpus.indexName());
    }
  }
}
