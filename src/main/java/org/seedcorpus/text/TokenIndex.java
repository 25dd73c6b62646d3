package org.seedcorpus.text;

import java.util.Arrays;
import org.seedcorpus.text.unicode.LooseFold;
import org.seedcorpus.text.unicode.UnspacedScripts;

/**
 * The tokens of one text with a hash each, equal for spellings of one word (see {@link LooseFold}).
 * An apostrophe or gershayim between letters does not end a token (UAX #29 WB6, WB7, WB7b). Where a
 * script has no spaces each unit is a token. What has neither letter nor digit is none.
 */
public final class TokenIndex {
  private static final char ZWNJ = '\u200C';
  private static final int FACTOR = 0x01000193; // FNV-1

  /** Stands for units that need a closer look: those of unspaced scripts, ZWNJ, surrogates. */
  private static final char SPECIAL = 1;

  private static final char[] FOLDS = folds();

  private int[] bounds;
  private int[] hashes;
  private int[] tails = {};
  private int count;
  private boolean hasUnspaced;

  private TokenIndex(int capacity) {
    bounds = new int[2 * capacity];
    hashes = new int[capacity];
  }

  private static char[] folds() {
    char[] folds = LooseFold.all();
    for (char c = UnspacedScripts.FIRST; c < Character.MAX_VALUE; c++) {
      if (UnspacedScripts.contains(c)) {
        folds[c] = SPECIAL;
      }
    }
    folds[ZWNJ] = SPECIAL;
    Arrays.fill(folds, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, SPECIAL);
    Arrays.fill(folds, '\uFEF5', '\uFEFD', SPECIAL);
    return folds;
  }

  /** Returns the tokens of a text. */
  public static TokenIndex of(SeedText text, WordIndex words) {
    int count = words.count();
    TokenIndex tokens = new TokenIndex(count + 16);
    char[] units = text.units();
    int w = 0;
    while (w < count) {
      int start = words.start(w);
      int end = words.end(w);
      w++;
      while (w < count
          && words.start(w) == end + 1
          && units[end] != ' '
          && isInside(text, start, end, words.end(w))) {
        end = words.end(w);
        w++;
      }
      tokens.add(text, units, start, end);
    }
    return tokens;
  }

  /** Returns whether the unit at the index, between two words, is a part of one word with them. */
  private static boolean isInside(SeedText text, int start, int index, int end) {
    char c = text.charAt(index);
    char fold = LooseFold.of(c);
    if (fold != '\'' && fold != '"' || index + 1 >= end) {
      return false;
    }
    int last = index - 1;
    while (last > start && LooseFold.of(text.charAt(last)) == LooseFold.NOTHING) {
      last--;
    }
    char before = text.charAt(last);
    char after = text.charAt(index + 1);
    return Character.isLetter(before)
        && Character.isLetter(after)
        && !UnspacedScripts.contains(before)
        && (fold == '\'' ? c != '‘' : isHebrew(before) && isHebrew(after));
  }

  private static boolean isHebrew(char c) {
    return c >= '\u0591' && c <= '\u05F4';
  }

  private void add(SeedText text, char[] units, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      int fold = FOLDS[units[i]];
      if (fold > SPECIAL) {
        hash = (hash + fold) * FACTOR;
      } else if (fold == SPECIAL) {
        addSpecial(text, from, to);
        return;
      }
    }
    put(from, to, hash, 0);
  }

  private void addSpecial(SeedText text, int from, int to) {
    int start = from;
    int hash = 0;
    int tail = 0;
    int tailStart = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char fold = LooseFold.of(c);
      if (UnspacedScripts.contains(c)) {
        put(start, i, hash, 0);
        put(i, i + 1, FACTOR + c, 0);
        hasUnspaced = true;
        start = i + 1;
        hash = 0;
      } else if (c == ZWNJ) {
        tail = 0;
        tailStart = i + 1;
      } else if (Character.isSurrogate(c)) {
        if (isLetter(text, i)) {
          hash = (hash + c) * FACTOR;
        }
      } else if (c >= '\uFEF5' && c <= '\uFEFC') { // lam with alef in one
        hash = ((hash + 'ل') * FACTOR + 'ا') * FACTOR;
        tail = ((tail + 'ل') * FACTOR + 'ا') * FACTOR;
      } else if (fold != LooseFold.NOTHING) {
        hash = (hash + fold) * FACTOR;
        tail = (tail + fold) * FACTOR;
      }
    }
    put(start, to, hash, tailStart > start ? tail : 0);
  }

  private static boolean isLetter(SeedText text, int i) {
    return Character.isLetterOrDigit(text.codePointAt(text.codePointStart(i)));
  }

  private void put(int start, int end, int hash, int tail) {
    if (hash == 0) {
      return;
    }
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
      bounds = Arrays.copyOf(bounds, 4 * count);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    hashes[count] = spread(hash);
    if (tail != 0) {
      tails = tails.length < hashes.length ? Arrays.copyOf(tails, hashes.length) : tails;
      tails[count] = spread(tail);
    }
    count++;
  }

  /** Spreads the bits of a number over all 32 (the finalizer of MurmurHash3). */
  private static int spread(int z) {
    int a = (z ^ z >>> 16) * 0x85EBCA6B;
    int b = (a ^ a >>> 13) * 0xC2B2AE35;
    return b ^ b >>> 16;
  }

  /** Returns the number of tokens. */
  public int count() {
    return count;
  }

  /** Returns where the token begins. */
  public int start(int token) {
    return bounds[token << 1];
  }

  /** Returns where the token ends. */
  public int end(int token) {
    return bounds[(token << 1) + 1];
  }

  /** Returns the token's hash. */
  public int hash(int token) {
    return hashes[token];
  }

  /** Returns the hash of the token's part after its last ZWNJ; 0 if it has none. */
  public int tailHash(int token) {
    return token < tails.length ? tails[token] : 0;
  }

  /** Returns whether some tokens are units of a script without spaces. */
  public boolean hasUnspaced() {
    return hasUnspaced;
  }

  /** Returns the first token that ends after the index. */
  public int firstAfter(int index) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
