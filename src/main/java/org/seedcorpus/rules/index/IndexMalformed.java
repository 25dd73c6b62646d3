package org.seedcorpus.rules.index;

import java.nio.charset.StandardCharsets;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;

/** An index whose bytes are not UTF-8. */
final class IndexMalformed implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("index-malformed", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    DecodedText index = corpus.index();
    if (index == null) {
      return;
    }
    if (!index.charset().equals(StandardCharsets.UTF_8)) {
      int first = firstBeyondAscii(index.text());
      out.at(first, first + 1).report("charset", index.charset().name());
    } else if (!index.malformed().isEmpty()) {
      int first = index.malformed().get(0).index();
      out.at(first, first + 1).report("found", index.malformed().size());
    }
  }

  private static int firstBeyondAscii(SeedText text) {
    int first = 0;
    while (first < text.length() - 1 && text.charAt(first) < 0x80) {
      first++;
    }
    return first;
  }
}
