package org.seedcorpus.rules.index;

import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** An index without entries: a check of nothing must not pass. */
final class IndexEmpty implements IndexRule {
  private static final RuleInfo INFO = new RuleInfo("index-empty", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    if (corpus.index() == null || !corpus.entries().isEmpty()) {
      return;
    }
    SeedText text = corpus.index().text();
    int line = text.headlineLine();
    Span first = line < 0 ? new Span(0, 0) : text.trimmedLine(line);
    out.at(first.start(), first.end()).report("found", corpus.unlisted().size());
  }
}
