package org.seedcorpus.rule;

import java.util.Locale;

/**
 * One thing that can be wrong with a seed or an index. What a rule looks at is its kind; what it
 * tells people (title, reason, remedy, messages, examples) is its page, {@code <id>.md}. Rules have
 * no state: many threads call the same one.
 */
public sealed interface Rule
    permits CharacterRule, WordRule, LineRule, SeedRule, CorpusRule, EntryRule, IndexRule {
  /** Returns the name people see and configure: {@code RepeatedWord} is {@code repeated-word}. */
  default String id() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns how bad its findings are, unless one of them says otherwise. */
  default Severity severity() {
    return Severity.ERROR;
  }
}
