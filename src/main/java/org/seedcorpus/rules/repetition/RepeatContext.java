package org.seedcorpus.rules.repetition;

import java.util.Map;
import java.util.Set;
import org.seedcorpus.text.language.Lexicon;

/** What stands beside a repeat and tells whether it is meant. */
final class RepeatContext {
  /** So many words on each side are of the same register. */
  private static final int AROUND = 20;

  private final BodyWords words;
  private final Lexicon lists;

  RepeatContext(BodyWords words, Lexicon lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns whether the word at an index, or that and the next one, is among a word's contexts. */
  boolean has(Map<String, Set<String>> contexts, String word, int beside) {
    Set<String> known = contexts.get(word);
    if (known == null) {
      return false;
    }
    String next = words.folded(beside);
    return known.contains(next) || known.contains(next + " " + words.folded(beside + 1));
  }

  /** Returns whether the repeat of an ordinary word is good beside any such word, or archaic. */
  boolean explains(int first) {
    return has(lists.goodAfter(), Lexicon.ANY, first - 1)
        || has(lists.goodBefore(), Lexicon.ANY, first + 2)
        || isArchaic(first);
  }

  /** 5 metres metres, two million dinars dinars. */
  boolean isUnit(int first) {
    return first > 0
        && words.gap(first) == WordGap.SPACE
        && (words.isNumber(first - 1) || lists.numerals().contains(words.folded(first - 1)));
  }

  /** He that ran ran unto the gate: scripture and old verse repeat a word on purpose. */
  private boolean isArchaic(int first) {
    if (!lists.archaicWords().isEmpty()) {
      for (int i = first - AROUND; i < first + 2 + AROUND; i++) {
        if (lists.archaicWords().contains(words.folded(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
