package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a fault, as a rule reports it: a range of the text, not yet in words.
 *
 * @param start where the range begins, a 0-based UTF-16 position
 * @param end where it ends, exclusive
 * @param location where it is, if the rule said so itself; null to make it of the range
 */
public record Occurrence(
    RuleInfo rule,
    Severity severity,
    int start,
    int end,
    Message message,
    @Nullable Fix fix,
    @Nullable Location location) {}
