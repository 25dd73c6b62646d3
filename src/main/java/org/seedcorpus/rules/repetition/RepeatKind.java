package org.seedcorpus.rules.repetition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Severity;

/**
 * What kind of repeat two equal words are.
 *
 * <p>The names are the keys of the rule page's messages, in lower case with hyphens.
 */
enum RepeatKind {
  /** A word of a closed class: an error. */
  FUNCTION_WORD(Severity.ERROR),
  /** A word of a closed class that may be said twice. */
  AMBIGUOUS_WORD(Severity.WARNING),
  /** Written alike but for vowel marks, a hamza or a neighbour's keyboard. */
  NEAR_REPEAT(Severity.WARNING),
  /** An ordinary word, where the language does not say such words twice. */
  CONTENT_WORD(Severity.WARNING),
  /** A word of a closed class at the end of a line and at the beginning of the next. */
  LINE_END(Severity.WARNING),

  /** Another word there. */
  WORD_AT_LINE_END(Severity.INFO),
  /** An ordinary word, where the language does, or may do so. */
  REDUPLICATION(Severity.INFO),
  /** An ordinary word, where the language often does: the corpus is asked. */
  EMPHASIS(Severity.INFO),
  /** A name. */
  NAME(Severity.INFO),

  // Repeats that are not reported, and why.
  /** Next to a hyphen: in in-fighting. */
  HYPHEN(null),
  /** A single letter. */
  LETTER(null),
  /** In quotation marks of its own. */
  QUOTED(null),
  /** Before an exclamation mark, or what somebody shouts. */
  CRY(null),
  /** Names of Latin letters: BBC, CNN. */
  SPELT_ABBREVIATION(null),
  /** In the list of allowed repeats. */
  ALLOWED(null),
  /** Beside another pair of ordinary words: A A B B. */
  PAIRS(null),
  /** After the dot of an abbreviation, or one of the two is an abbreviation: the WHO who. */
  ABBREVIATION(null),
  /** Punctuation, a tab, a wide gap or a blank line between the two. */
  SEPARATED(null),
  /** Different words: other vowel marks. */
  OTHER_MARKS(null),
  /** A number. */
  NUMBER(null);

  private final @Nullable Severity severity;

  RepeatKind(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** Returns how severe such a repeat is; null if it is not reported. */
  @Nullable Severity severity() {
    return severity;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
