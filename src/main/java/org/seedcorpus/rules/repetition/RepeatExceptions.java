package org.seedcorpus.rules.repetition;

import java.util.Set;
import org.seedcorpus.text.language.Lexicon;

/** What makes a repeat good language, whatever the word: where it stands, and beside what. */
final class RepeatExceptions {
  private static final String QUOTES = "\"“”«»„‟'‘’‹›「」『』()[]（）｢｣";
  private static final String PUNCTUATION = QUOTES + ".,;:!?…،؛؟۔।";

  /** Also what stands for letters that are lost. */
  private static final String HYPHENS = "-‐‑‒–—־/\\\uFFFD";

  private final BodyWords tokens;
  private final Lexicon lists;
  private final boolean wrapped;

  /**
   * @param wrapped whether a line end is only a space
   */
  RepeatExceptions(BodyWords tokens, Lexicon lists, boolean wrapped) {
    this.tokens = tokens;
    this.lists = lists;
    this.wrapped = wrapped;
  }

  /** Says whether word {@code i} is a neighbour of the word before it. */
  boolean isNeighbour(int i) {
    WordGap gap = tokens.gap(i);
    return gap.isInLine() || gap == WordGap.LINE && wrapped;
  }

  /** Returns the guard that holds for the words, or the verdict if none does. */
  RepeatKind of(int first, int last, RepeatKind verdict) {
    String word = tokens.folded(first + 1);
    boolean function =
        lists.functionWords().contains(word) || lists.ambiguousFunctionWords().contains(word);
    char before = tokens.charAt(tokens.start(first) - 1);
    char after = tokens.charAt(tokens.end(last));
    if (HYPHENS.indexOf(before) >= 0 || HYPHENS.indexOf(after) >= 0) {
      return RepeatKind.HYPHEN;
    }
    // In scripts without spaces a short word is often a part of another one.
    int shortest = tokens.gap(first + 1) == WordGap.NONE ? 3 : 2;
    if (word.length() < shortest && !function) {
      return RepeatKind.LETTER;
    }
    if (QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0
        || !function && isSetApart(first, last)) {
      return RepeatKind.QUOTED;
    }
    if (after == '!' || !function && isCried(first)) {
      return RepeatKind.CRY;
    }
    if (isSpelling(first, last, word, function)) {
      return RepeatKind.SPELT_ABBREVIATION;
    }
    if (last > first + 1 && !function) {
      return RepeatKind.TRIPLE;
    }
    if (last == first + 1 && lists.allowedRepeats().contains(word)) {
      return RepeatKind.ALLOWED;
    }
    if (isPair(first - 2) && isNeighbour(first) || isPair(last + 1) && isNeighbour(last + 1)) {
      return RepeatKind.PAIRS;
    }
    int dot = tokens.start(first) - 1;
    if (before == '.' && !Character.isWhitespace(tokens.charAt(dot - 1))) {
      return RepeatKind.ABBREVIATION;
    }
    return verdict;
  }

  /** A cry, a call: nothing else stands between two marks of punctuation. */
  private boolean isSetApart(int first, int last) {
    int left = tokens.start(first) - 1;
    while (tokens.charAt(left) == ' ') {
      left--;
    }
    return PUNCTUATION.indexOf(tokens.charAt(left)) >= 0
        && PUNCTUATION.indexOf(tokens.charAt(tokens.end(last))) >= 0;
  }

  /** «شعار ایران ایران»: what a crowd chants. */
  private boolean isCried(int first) {
    return lists.cries().contains(tokens.folded(first - 1)) && tokens.gap(first).isInLine();
  }

  private boolean isPair(int first) {
    return first >= 0
        && first + 1 < tokens.count()
        && tokens.mayEqual(first, first + 1)
        && isNeighbour(first + 1)
        && tokens.folded(first).equals(tokens.folded(first + 1));
  }

  /** «سي إن إن»: a name of a letter that is also a word counts only among other such names. */
  private boolean isSpelling(int first, int last, String word, boolean function) {
    Set<String> names = lists.letterNames();
    if (!names.contains(word)) {
      return false;
    }
    if (tokens.language().base().equals("ar") && RepeatClassifier.ARABIC_THAT.contains(word)) {
      return isSpelling(first);
    }
    return !function
        || names.contains(tokens.folded(first - 1))
        || names.contains(tokens.folded(last + 1));
  }

  /** «سي إن إن», but not «بي بي سي إن»: the BBC that. */
  boolean isSpelling(int first) {
    String before = tokens.folded(first - 1);
    return (before.endsWith("سي") || before.endsWith("سى"))
        && !lists.letterNames().contains(tokens.folded(first - 2));
  }
}
