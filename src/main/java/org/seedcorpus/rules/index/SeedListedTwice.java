package org.seedcorpus.rules.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** A file that two entries name; in two sections of the index that may be meant. */
final class SeedListedTwice implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("seed-listed-twice", Family.INDEX, Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    Map<String, List<Entry>> seen = new HashMap<>();
    for (Entry entry : corpus.entries()) {
      List<Entry> before = seen.computeIfAbsent(entry.path(), any -> new ArrayList<>(1));
      if (!before.isEmpty()) {
        report(entry, before, out);
      }
      // One entry of each block is enough to look back at.
      if (before.isEmpty() || before.get(before.size() - 1).block() != entry.block()) {
        before.add(entry);
      }
    }
  }

  private static void report(Entry entry, List<Entry> before, FindingCollector out) {
    FindingBuilder finding = out.at(entry.span().start(), entry.span().end());
    for (Entry other : before) {
      if (other.block() == entry.block() && entry.block() > 0) {
        finding.report("same-block", QuotedText.of(entry.path()), other.line());
        return;
      }
    }
    finding
        .severity(Severity.INFO)
        .report("other-block", QuotedText.of(entry.path()), before.get(0).line());
  }
}
