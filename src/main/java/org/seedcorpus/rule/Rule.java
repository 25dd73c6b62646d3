package org.seedcorpus.rule;

/**
 * One kind of fault of a seed or an index. What a rule looks at is its kind; what it tells people
 * (title, reason, fix, messages, examples) is its page, {@code <id>.md}. Rules have no state: many
 * threads call the same one.
 */
public sealed interface Rule permits CharacterRule, SeedRule, CorpusRule, EntryRule, IndexRule {
  /** Returns the rule's id, family and severity: always the same object. */
  RuleInfo info();

  /** Returns the name that people see and configure. */
  default String id() {
    return info().id();
  }

  /** Returns the severity of its findings, unless one of them has another. */
  default Severity severity() {
    return info().severity();
  }
}
