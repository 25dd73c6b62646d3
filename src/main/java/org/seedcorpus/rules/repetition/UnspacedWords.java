package org.seedcorpus.rules.repetition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.unicode.UnspacedScripts;

/**
 * The words of a text that is in parts written without spaces. Such a part is cut by ICU's
 * dictionaries, but only if something stands in it twice in a row: else it is one word.
 */
final class UnspacedWords {
  /** Longer passages are not looked for twice in a row. */
  private static final int LONGEST_SQUARE = 32;

  private int[] bounds;
  private int[] hashes;
  private int count;

  private UnspacedWords(int capacity) {
    bounds = new int[2 * capacity];
    hashes = new int[capacity];
  }

  /**
   * Returns the words of a seed.
   *
   * @param last the first token that does not belong to them
   */
  static UnspacedWords of(SeedContext seed, int last) {
    SeedText text = seed.text();
    TokenIndex tokens = seed.tokens();
    UnspacedWords words = new UnspacedWords(last / 2 + 16);
    BreakIterator breaks = null;
    boolean again = false;
    int i = 0;
    while (i < last) {
      int end = i + 1;
      if (isUnspaced(text, tokens, i)) {
        while (end < last
            && tokens.start(end) == tokens.end(end - 1)
            && isUnspaced(text, tokens, end)) {
          end++;
        }
        boolean goesOn = isAgainAfterSpace(tokens, i, end, last);
        if (again || goesOn || hasSquare(tokens, i, end)) {
          breaks = breaks == null ? breaks(seed) : breaks;
          words.cut(text, tokens, i, end, breaks);
        } else {
          words.add(tokens, i, end);
        }
        again = goesOn;
      } else {
        words.add(tokens, i, end);
      }
      i = end;
    }
    return words;
  }

  private static boolean isUnspaced(SeedText text, TokenIndex tokens, int i) {
    return UnspacedScripts.contains(text.charAt(tokens.start(i)));
  }

  private static BreakIterator breaks(SeedContext seed) {
    return BreakIterator.getWordInstance(ULocale.forLanguageTag(seed.language().tag()));
  }

  /** Returns whether some string of up to {@value #LONGEST_SQUARE} units stands twice in a row. */
  private static boolean hasSquare(TokenIndex tokens, int from, int to) {
    for (int length = 1; length <= LONGEST_SQUARE && from + 2 * length <= to; length++) {
      int equal = 0;
      for (int i = from; i + length < to; i++) {
        equal = tokens.hash(i) == tokens.hash(i + length) ? equal + 1 : 0;
        if (equal == length) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the units before a space stand once more after it. */
  private static boolean isAgainAfterSpace(TokenIndex tokens, int from, int end, int last) {
    if (end >= last || tokens.start(end) != tokens.end(end - 1) + 1) {
      return false;
    }
    int longest = Math.min(LONGEST_SQUARE, Math.min(end - from, last - end));
    for (int length = 2; length <= longest; length++) {
      int equal = 0;
      while (equal < length && tokens.hash(end - length + equal) == tokens.hash(end + equal)) {
        equal++;
      }
      if (equal == length) {
        return true;
      }
    }
    return false;
  }

  private void cut(SeedText text, TokenIndex tokens, int from, int to, BreakIterator breaks) {
    int base = tokens.start(from);
    breaks.setText(text.text(base, tokens.end(to - 1)));
    int token = from;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int first = token;
      while (token < to && tokens.start(token) < base + end) {
        token++;
      }
      if (token > first) {
        add(tokens, first, token);
      }
    }
  }

  private void add(TokenIndex tokens, int from, int to) {
    if (count == hashes.length) {
      bounds = Arrays.copyOf(bounds, 4 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + tokens.hash(i);
    }
    bounds[2 * count] = tokens.start(from);
    bounds[2 * count + 1] = tokens.end(to - 1);
    hashes[count] = hash;
    count++;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return bounds[2 * i];
  }

  int end(int i) {
    return bounds[2 * i + 1];
  }

  int hash(int i) {
    return hashes[i];
  }
}
