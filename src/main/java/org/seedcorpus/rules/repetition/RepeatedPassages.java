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

  private RepeatedPassages() {}

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
    long power = 1;
    for (int i = 1; i < WORDS; i++) {
      power *= FACTOR;
    }
    PassageTable starts = new PassageTable(end / PassageTable.WORDS + text.lineCount() + 1);
    long[] hashes = new long[windows];
    long hash = 0;
    for (int i = 0; i < end; i++) {
      hash = hash * FACTOR + tokens.hash(i);
      if (i + 1 >= WORDS) {
        int first = i + 1 - WORDS;
        hashes[first] = hash;
        hash -= power * tokens.hash(first);
      }
    }
    int before = 0;
    for (int first = 0; first < windows; first++) {
      if (first == 0 || first - before >= PassageTable.WORDS && begins(text, tokens, first)) {
        starts.put(hashes[first], first);
        before = first;
      }
    }
    List<Passage> found = new ArrayList<>();
    for (int first = 0; first < windows; first++) {
      int other = starts.find(hashes[first]);
      if (other >= 0 && Math.abs(other - first) > PhraseFinder.LONGEST) {
        int length = equal(tokens, other, first, end);
        if (length >= WORDS) {
          found.add(new Passage(Math.min(other, first), Math.max(other, first), length));
          first += length - 1;
        }
      }
    }
    return found;
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
