package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, and where.
 *
 * @param rule the id of the rule that found it
 * @param occurrences how many it stands for: more than 1 where further ones are counted only
 * @param fix a safe change that mends it, if there is one
 */
public record Finding(
    String rule,
    Severity severity,
    Location place,
    Message message,
    int occurrences,
    @Nullable Fix fix) {
  Finding standingFor(int count) {
    return new Finding(rule, severity, place, message, count, fix);
  }
}
