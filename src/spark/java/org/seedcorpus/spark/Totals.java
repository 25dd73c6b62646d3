package org.seedcorpus.spark;

import org.seedcorpus.rule.Severity;

/**
 * What came out, in figures.
 *
 * @param records how many records there are
 * @param rejected how many of them have a finding because of which they are malformed
 */
record Totals(long records, long rejected, long errors, long warnings, long infos) {
  /** Returns how many findings have this severity. */
  long of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case INFO -> infos;
    };
  }

  /** Says it in a sentence. */
  String sentence(Arguments arguments) {
    return "%s: %d of %d records rejected (%d errors, %d warnings, %d notes)"
        .formatted(arguments.output(), rejected, records, errors, warnings, infos);
  }
}
