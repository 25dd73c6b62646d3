package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** The words that messages quote: those that touch a mark. */
final class MarkedWord {
  /** Longer words are cut, in UTF-16 units. */
  private static final int LONGEST = 40;

  private MarkedWord() {}

  /**
   * Returns the range with what touches it on both sides; if nothing does, with a word beside it.
   */
  static Span around(SeedText text, int start, int end) {
    int from = wordStart(text, start);
    int to = wordEnd(text, end);
    if (from == start && to == end) {
      to = wordEnd(text, skip(text, end, 1));
      from = to > end + 1 ? start : wordStart(text, skip(text, start, -1));
    }
    return new Span(text.codePointStart(from), text.codePointStart(to));
  }

  static Span around(SeedText text, int index) {
    return around(text, index, index + 1);
  }

  /** Returns the range from the start of the word that ends before it. */
  static Span before(SeedText text, int start, int end) {
    return new Span(text.codePointStart(wordStart(text, skip(text, start, -1))), end);
  }

  private static int skip(SeedText text, int index, int step) {
    int next = step < 0 ? index - 1 : index;
    boolean space = next >= 0 && next < text.length() && text.charAt(next) == ' ';
    return space ? index + step : index;
  }

  private static int wordStart(SeedText text, int index) {
    int start = index;
    while (start > text.start()
        && index - start < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(SeedText text, int index) {
    int end = index;
    while (end < text.length()
        && end - index < LONGEST
        && !UCharacter.isUWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
