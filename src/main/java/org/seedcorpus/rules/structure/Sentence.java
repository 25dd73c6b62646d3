package org.seedcorpus.rules.structure;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;

/** How sentences end. */
final class Sentence {
  /** What may follow the full stop: quotation marks and brackets that close. */
  private static final UnicodeSet CLOSING =
      new UnicodeSet("[[:Pe:][:Pf:][:Pi:]\"'\\u200E\\u200F\\u2069]").freeze();

  private Sentence() {}

  /** Says whether the text ends in a full stop of any script; an ellipsis is none. */
  static boolean endsLikeOne(String text) {
    int end = CLOSING.spanBack(text, UnicodeSet.SpanCondition.SIMPLE);
    if (end == 0) {
      return false;
    }
    int last = text.codePointBefore(end);
    if (last == '.') {
      return end < 2 || text.charAt(end - 2) != '.';
    }
    return last != '!'
        && last != '?'
        && last != 0x061F
        && UCharacter.hasBinaryProperty(last, UProperty.S_TERM);
  }
}
