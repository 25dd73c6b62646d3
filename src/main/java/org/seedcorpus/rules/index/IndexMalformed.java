package org.seedcorpus.rules.index;

import java.nio.charset.StandardCharsets;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

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
      out.at(0, 1).report("charset", index.charset().name());
    } else if (!index.malformed().isEmpty()) {
      int first = index.malformed().get(0).index();
      out.at(first, first + 1).report("found", index.malformed().size());
    }
  }
}
