package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.TokenIndex;

/**
 * Finds where the words that begin a sentence stand once more, though no sentence begins there: a
 * passage that was pasted after a line without a full stop.
 */
final class RepeatedPassages {
  /** So many tokens do not follow each other twice by chance. */
  private static final int WORDS = 12;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** What the first token of a window is multiplied by. */
  private static final long POWER = power();

  private RepeatedPassages() {}

  private static long power() {
    long power = 1;
    for (int i = 1; i < WORDS; i++) {
      power *= FACTOR;
    }
    return power;
  }

  /**
   * A passage that stands twice.
   *
   * @param earlier its first token where it stands first
   * @param first its first token where it stands again
   * @param length how many tokens are equal
   */
  record Passage(int earlier, int first, int length) {
    Span span(TokenIndex tokens) {
      return new Span(tokens.start(first), tokens.end(first + length - 1));
    }
  }

  /** Returns the passages before the token {@code end}; no two overlap. */
  static List<Passage> in(SeedText text, TokenIndex tokens, int end) {
    int windows = end - WORDS + 1;
    if (windows <= WORDS || tokens.hasUnspaced()) {
      return List.of();
    }
    PassageTable starts = new PassageTable(end / PassageTable.WORDS + text.lineCount() + 1);
    long hash = beforeFirst(tokens);
    int before = 0;
    for (int first = 0; first < windows; first++) {
      hash = next(hash, tokens, first);
      if (first == 0 || first - before >= PassageTable.WORDS && begins(text, tokens, first)) {
        starts.put(hash, first);
        before = first;
      }
    }
    List<Passage> found = new ArrayList<>();
    int told = 0;
    // Once more: a hash a token would take more memory than the text.
    hash = beforeFirst(tokens);
    for (int first = 0; first < windows; first++) {
      hash = next(hash, tokens, first);
      int other = first < told ? -1 : starts.find(hash);
      if (other >= 0 && Math.abs(other - first) > PhraseFinder.LONGEST) {
        int length = equal(tokens, other, first, end);
        if (length >= WORDS) {
          found.add(new Passage(Math.min(other, first), Math.max(other, first), length));
          told = first + length;
        }
      }
    }
    return found;
  }

  /** Returns what {@link #next} needs to know before the first window. */
  private static long beforeFirst(TokenIndex tokens) {
    long hash = 0;
    for (int i = 0; i < WORDS - 1; i++) {
      hash = hash * FACTOR + tokens.hash(i);
    }
    return hash;
  }

  /** Returns the hash of the window that begins at the token, made of that of the one before it. */
  private static long next(long hash, TokenIndex tokens, int first) {
    long without = first == 0 ? hash : hash - POWER * tokens.hash(first - 1);
    return without * FACTOR + tokens.hash(first + WORDS - 1);
  }

  private static int equal(TokenIndex tokens, int one, int two, int end) {
    int length = 0;
    int most = Math.min(Math.abs(one - two), end - Math.max(one, two));
    while (length < most && tokens.hash(one + length) == tokens.hash(two + length)) {
      length++;
    }
    return length;
  }

  private static boolean begins(SeedText text, TokenIndex tokens, int token) {
    int end = tokens.end(token - 1);
    for (int i = end; i < tokens.start(token); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return SentenceBreak.isBetween(text, tokens, token);
  }
}
