package org.seedcorpus.rule;

/**
 * What is known of a rule without running it. Ids, families and severities are public API: the
 * golden list in the tests holds them.
 *
 * @param id the name that people see and configure: {@code repeated-word}
 * @param severity the severity of its findings, unless one of them has another
 */
public record RuleInfo(String id, Family family, Severity severity) {}
