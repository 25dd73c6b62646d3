package org.seedcorpus.goal;

/**
 * What a check comes to.
 *
 * @param isMalformed whether seeds have findings that the policy does not tolerate
 * @param summary the result in one sentence
 */
public record Verdict(boolean isMalformed, String summary) {}
