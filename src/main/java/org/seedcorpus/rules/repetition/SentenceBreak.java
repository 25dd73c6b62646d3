package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;

/** Where sentences end: a full stop or question mark and a blank; an abbreviation ends one too. */
final class SentenceBreak {
  private static final String MARKS = ".!?…؟۔।";
  private static final String WIDE_MARKS = "。！？";
  private static final String CLOSING = "\"”»’」』";

  private SentenceBreak() {}

  /** Returns whether a sentence ends between the token and the one before it. */
  static boolean isBetween(SeedText text, TokenIndex tokens, int token) {
    int start = tokens.start(token);
    int end = tokens.end(token - 1);
    if (end + 1 == start && text.charAt(end) == ' ') {
      return false; // nearly always
    }
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (WIDE_MARKS.indexOf(c) >= 0 || isMark(c) && i + 1 < start) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a mark that ends a sentence stands before the index, or a quotation mark. */
  static boolean isEnd(SeedText text, int index) {
    char c = text.charAt(index - 1);
    return isMark(c) || CLOSING.indexOf(c) >= 0;
  }

  /** Returns whether the mark may end a sentence. */
  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || WIDE_MARKS.indexOf(c) >= 0;
  }
}
