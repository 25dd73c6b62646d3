package org.seedcorpus.cli;

import java.util.List;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/** A line that is not a document. The reader reports it; this is its entry in lists of rules. */
final class MalformedRecord implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("malformed-record", Family.INDEX, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    // Nothing to check.
  }

  /** Returns the finding that a line is not a document. */
  static Finding of(String path, String reason) {
    return finding(path, new Message(INFO.id(), "record", List.of(reason)));
  }

  /** Returns the finding that a line is longer than the limit. */
  static Finding tooLong(String path, long limit) {
    return finding(path, new Message(INFO.id(), "long", List.of(limit)));
  }

  private static Finding finding(String path, Message message) {
    return new Finding(INFO.id(), INFO.severity(), Location.ofFile(path), message, 1, null, null);
  }
}
