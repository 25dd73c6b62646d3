package org.seedcorpus.rules.repetition;

import java.util.Locale;

/**
 * What to think of a repeat.
 *
 * <p>The names are the keys of the rule page's messages, in lower case with hyphens.
 */
enum RepeatKind {
  /** A word of a closed class: a slip. */
  FUNCTION_WORD,
  /** A word of a closed class that may be said twice. */
  AMBIGUOUS_WORD,
  /** Written alike but for vowel marks or a hamza. */
  NEAR_REPEAT,
  /** An ordinary word, where the language does not say such words twice. */
  CONTENT_WORD,
  /** An ordinary word, where the language does, or nobody knows whether it does. */
  REDUPLICATION,
  /** A name. */
  NAME,

  // What stays silent, and why.
  /** Next to a hyphen: in in-fighting. */
  HYPHEN,
  /** A single letter. */
  LETTER,
  /** In quotation marks of its own, or alone between two marks of punctuation. */
  QUOTED,
  /** Before an exclamation mark, or what somebody shouts. */
  CRY,
  /** Names of Latin letters: BBC, CNN. */
  SPELT_ABBREVIATION,
  /** Three or more ordinary words: a song, a cry. */
  TRIPLE,
  /** In the list of allowed repeats. */
  ALLOWED,
  /** Beside another pair: A A B B. */
  PAIRS,
  /** After the dot of an abbreviation, or one of the two is an abbreviation: the WHO who. */
  ABBREVIATION,
  /** Punctuation, a tab, a wide gap or a line end between the two. */
  SEPARATED,
  /** Different words: other vowel marks. */
  OTHER_MARKS,
  /** A number. */
  NUMBER;

  boolean isSilent() {
    return compareTo(HYPHEN) >= 0;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
