package org.seedcorpus.check;

import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;

/**
 * Failures of the check itself as findings, so that none of them ends the run. When memory is
 * exhausted the run ends: what else it would say is not to be trusted.
 */
final class Failure {
  /** The rule under which they are reported. */
  static final RuleInfo INFO = new RuleInfo("internal-error", Family.INDEX, Severity.ERROR);

  private Failure() {}

  /** Returns the finding that the rule failed. */
  static Finding of(Rule rule, String path, Throwable failure) {
    return finding(path, "rule", List.of(rule.id(), quote(failure)));
  }

  /** Returns the finding that the seed could not be decoded or measured. */
  static Finding of(String path, Throwable failure) {
    return finding(path, "seed", List.of(quote(failure)));
  }

  private static Finding finding(String path, String key, List<Object> arguments) {
    Message message = new Message(INFO.id(), key, arguments);
    return new Finding(INFO.id(), INFO.severity(), Location.ofFile(path), message, 1, null, null);
  }

  private static QuotedText quote(Throwable failure) {
    if (failure instanceof OutOfMemoryError exhausted) {
      throw exhausted;
    }
    return QuotedText.of(failure.toString());
  }
}
