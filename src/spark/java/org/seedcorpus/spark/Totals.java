package org.seedcorpus.spark;

import java.util.List;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * What came out, in figures.
 *
 * @param records how many records there are
 * @param rejected how many of them have a finding because of which they are malformed
 * @param ofDataSet the findings that are in no record
 */
record Totals(
    long records, long rejected, long errors, long warnings, long infos, List<Finding> ofDataSet) {
  /** Returns how many findings have this severity. */
  long of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case INFO -> infos;
    };
  }

  /** Returns whether there is anything because of which the check fails. */
  boolean failed(Arguments arguments) {
    Severity failOn = arguments.failOn();
    return failOn != null
        && (rejected > 0 || ofDataSet.stream().anyMatch(one -> one.severity().isAtLeast(failOn)));
  }

  /** Says it in a sentence. */
  String sentence(Arguments arguments) {
    return "%s: %d of %d records rejected (%d errors, %d warnings, %d notes)"
        .formatted(arguments.output(), rejected, records, errors, warnings, infos);
  }
}
