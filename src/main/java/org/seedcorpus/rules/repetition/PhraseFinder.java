package org.seedcorpus.rules.repetition;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.TokenIndex;

/** Finds phrases that are repeated immediately, in one pass over the words. */
final class PhraseFinder {
  /** Longer phrases are clauses, which are found as lines and sentences: in tokens. */
  static final int LONGEST = 12;

  private static final int SLOTS = 1 << 10;

  private PhraseFinder() {}

  /** The number of words that are repeated. */
  record Phrase(int first, int length) {
    int middle() {
      return first + length;
    }

    int last() {
      return first + 2 * length - 1;
    }
  }

  /** Returns whether the text can have repeated phrases. */
  static boolean mayRepeat(TokenIndex tokens) {
    if (tokens.hasUnspaced()) {
      return true;
    }
    // A phrase that stands twice has two words that are the same distance from their twins. The
    // table says where a token of the same slot was last: hardly any was near.
    int count = tokens.count();
    int[] last = new int[SLOTS];
    for (int i = 0; i < count; i++) {
      int slot = tokens.hash(i) & SLOTS - 1;
      if (i - last[slot] < LONGEST && last[slot] > 0 && isSecond(tokens, i)) {
        return hasPhrase(tokens);
      }
      last[slot] = i + 1;
    }
    return false;
  }

  /** Returns whether a token and the one before it are the same two as some tokens before. */
  private static boolean isSecond(TokenIndex tokens, int i) {
    for (int length = 2; length <= LONGEST && length < i; length++) {
      if (tokens.hash(i) == tokens.hash(i - length)
          && tokens.hash(i - 1) == tokens.hash(i - 1 - length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPhrase(TokenIndex tokens) {
    for (int length = 2; length <= LONGEST; length++) {
      int equal = 0;
      for (int i = length; i < tokens.count(); i++) {
        equal = tokens.hash(i) == tokens.hash(i - length) ? equal + 1 : 0;
        if (equal == length) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the phrases, the shortest first where they overlap; no two share a word. */
  static List<Phrase> phrases(BodyWords words, PhraseClassifier judge) {
    List<Phrase> phrases = new ArrayList<>();
    int[] equal = new int[LONGEST + 1];
    int free = 0;
    for (int i = 0; i < words.count(); i++) {
      for (int length = 2; length <= LONGEST && length <= i; length++) {
        equal[length] = words.hash(i) == words.hash(i - length) ? equal[length] + 1 : 0;
        int first = i + 1 - 2 * length;
        if (equal[length] >= length && first >= free && judge.isRepeat(first, length)) {
          free = i + 1;
          phrases.add(new Phrase(first, length));
        }
      }
    }
    return phrases;
  }
}
