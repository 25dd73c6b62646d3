package org.seedcorpus.rule;

import org.seedcorpus.corpus.Place;

/**
 * A place where a rule looked twice and kept silent, for those who wonder why.
 *
 * @param rule the rule's id
 * @param text what stands there
 * @param reason why it is no finding, as the rule's page names it: {@code allowed}
 */
public record Silence(String rule, Place place, Quote text, String reason) {}
