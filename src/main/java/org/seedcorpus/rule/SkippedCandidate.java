package org.seedcorpus.rule;

/**
 * A place where a rule looked twice and kept silent, for those who wonder why.
 *
 * @param rule the rule's id
 * @param text what stands there
 * @param reason why it is no finding, as the rule's page names it: {@code allowed}
 */
public record SkippedCandidate(String rule, Location place, QuotedText text, String reason) {}
