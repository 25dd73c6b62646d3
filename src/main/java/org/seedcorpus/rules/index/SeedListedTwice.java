package org.seedcorpus.rules.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.Severity;

/** A file that the index lists more than once. */
final class SeedListedTwice implements IndexRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void index(Corpus corpus, Findings out) {
    Map<String, List<Entry>> earlier = new HashMap<>();
    for (Entry entry : corpus.entries()) {
      List<Entry> same = earlier.computeIfAbsent(entry.path(), path -> new ArrayList<>());
      if (!same.isEmpty()) {
        // The same seed under two headings of an index may be meant; twice in one list is a slip.
        Entry first = same.get(0);
        boolean inOneBlock = same.stream().anyMatch(other -> other.block() == entry.block());
        out.at(entry.span().start(), entry.span().end())
            .as(inOneBlock ? Severity.WARNING : Severity.INFO)
            .say("found", Quote.of(entry.target()), first.line());
      }
      same.add(entry);
    }
  }
}
