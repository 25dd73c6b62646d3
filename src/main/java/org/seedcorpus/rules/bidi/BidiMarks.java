package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;

/** LRM, RLM and ALM: invisible characters that count as a letter of a direction (UAX #9 2.6). */
final class BidiMarks {
  static final char LRM = '\u200E';
  static final char RLM = '\u200F';
  static final char ALM = '\u061C';

  /** All three, frozen. */
  static final UnicodeSet ALL = new UnicodeSet().add(LRM).add(RLM).add(ALM).freeze();

  private BidiMarks() {}

  static boolean contains(int c) {
    return c == LRM || c == RLM || c == ALM;
  }
}
