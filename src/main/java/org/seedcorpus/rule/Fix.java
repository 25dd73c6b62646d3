package org.seedcorpus.rule;

/**
 * A change of the text that mends a finding and surely does no harm.
 *
 * @param place what to replace
 * @param replacement what to put there
 */
public record Fix(Location place, String replacement) {}
