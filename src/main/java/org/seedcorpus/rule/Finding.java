package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;

/**
 * What reports show of one or more occurrences of a fault.
 *
 * @param rule the id of the rule that found it
 * @param occurrences how many it stands for: more than 1 where further ones are only counted
 * @param fix edits that remove it, if there are any
 * @param accepted why it does not count; null if it does
 */
public record Finding(
    String rule,
    Severity severity,
    Location place,
    Message message,
    int occurrences,
    @Nullable LocatedFix fix,
    @Nullable String accepted) {
  /** Returns the same finding, standing for so many occurrences. */
  public Finding standingFor(int count) {
    return new Finding(rule, severity, place, message, count, fix, accepted);
  }
}
