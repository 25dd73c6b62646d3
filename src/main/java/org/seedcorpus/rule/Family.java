package org.seedcorpus.rule;

import java.util.Locale;

/** What a rule is about; the families are the sections of the documentation. */
public enum Family {
  /** The index and the files that it lists. */
  INDEX,
  /** Bytes, charsets, and what a wrong charset leaves behind. */
  ENCODING,
  /** Single characters, whatever the script, and markup. */
  CHARACTERS,
  /** The direction of text (UAX #9). */
  BIDI,
  /** The letters, marks and digits of a script. */
  SCRIPT,
  /** Punctuation, quotation marks and brackets. */
  PUNCTUATION,
  /** What a seed must have, and what the index declares of it. */
  STRUCTURE,
  /** Seeds that repeat each other. */
  DUPLICATES,
  /** Words, letters and lines that are repeated. */
  REPETITION;

  /** Returns the name that people and machines see: {@code bidi}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
