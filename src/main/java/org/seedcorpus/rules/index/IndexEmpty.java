package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** An index that lists nothing: a check of nothing is no success. */
final class IndexEmpty implements IndexRule {
  @Override
  public void index(Corpus corpus, FindingCollector out) {
    if (corpus.index() == null || !corpus.entries().isEmpty()) {
      return;
    }
    SeedText text = corpus.index().text();
    int line = text.headlineLine();
    Span first = line < 0 ? new Span(0, 0) : text.trimmedLine(line);
    out.at(first.start(), first.end()).say("found", corpus.unlisted().size());
  }
}
