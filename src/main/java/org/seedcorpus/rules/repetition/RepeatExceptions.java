package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.language.Lexicon;

/** What makes a repeat good language, whatever the word: where it stands, and beside what. */
final class RepeatExceptions {
  private static final String QUOTES = "\"“”«»„‟'‘’‹›「」『』()[]（）｢｣";
  private static final String PUNCTUATION = QUOTES + ".,;:!?…،؛؟۔।";

  /** Also what stands for letters that are lost. */
  private static final String HYPHENS = "-‐‑‒–—־\\\uFFFD";

  /** An abbreviation that is spelt has hardly ever more letters. */
  private static final int LETTERS = 3;

  /** What may be written as one word with the name of a letter: «وسي إن إن», «للبي بي سي». */
  private static final String PREFIXES = "وفبكلا";

  private final BodyWords words;
  private final Lexicon lists;
  private final boolean wrapped;

  /**
   * Creates the exceptions of a seed.
   *
   * @param wrapped whether a line end is only a space
   */
  RepeatExceptions(BodyWords words, Lexicon lists, boolean wrapped) {
    this.words = words;
    this.lists = lists;
    this.wrapped = wrapped;
  }

  /** Returns whether word {@code i} is a neighbour of the word before it. */
  boolean isNeighbour(int i) {
    WordGap gap = words.gap(i);
    return gap.isInLine() || gap == WordGap.LINE && wrapped;
  }

  /** Laughter and sounds: the same kana three times and more, ははは. */
  private boolean isDrawnOut(int first, int last) {
    char c = words.charAt(words.start(first));
    return c >= '\u3041'
        && c <= '\u3096'
        && (last > first + 1
            || words.charAt(words.start(first) - 1) == c
            || words.charAt(words.end(last)) == c);
  }

  /** Returns the exception that holds for the words, or the kind if none does. */
  RepeatKind of(int first, int last, RepeatKind kind) {
    String word = words.folded(first + 1);
    boolean certain = lists.functionWords().contains(word);
    boolean function =
        certain
            || lists.ambiguousFunctionWords().contains(word)
            || lists.doubtfulFunctionWords().contains(word);
    char before = words.charAt(words.start(first) - 1);
    char after = words.charAt(words.end(last));
    if (HYPHENS.indexOf(before) >= 0 || HYPHENS.indexOf(after) >= 0) {
      return RepeatKind.HYPHEN;
    }
    if (!function && word.length() < shortest(first) || isLetterOfSpacedWord(first, last)) {
      return RepeatKind.LETTER;
    }
    if (isDrawnOut(first, last)) {
      return RepeatKind.LETTER;
    }
    if (isDoubledIdeograph(words.end(last))) {
      return RepeatKind.PAIRS;
    }
    if (QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0) {
      return RepeatKind.QUOTED;
    }
    if (after == '!' || !function && isCried(first)) {
      return RepeatKind.CRY;
    }
    if (isSpelling(first, last, word, function)) {
      return RepeatKind.SPELT_ABBREVIATION;
    }
    boolean bad = kind == RepeatKind.AMBIGUOUS_WORD && lists.badBefore().containsKey(word);
    if (last == first + 1 && lists.allowedRepeats().contains(word) && !bad
        || !function && isSound(first, word)) {
      return RepeatKind.ALLOWED;
    }
    if (!certain
        && (isPair(first - 2) && isNeighbour(first) || isPair(last + 1) && isNeighbour(last + 1))) {
      return RepeatKind.PAIRS;
    }
    int dot = words.start(first) - 1;
    if (before == '.' && !Character.isWhitespace(words.charAt(dot - 1))) {
      return RepeatKind.ABBREVIATION;
    }
    // A song, a call, the two sides of a slash: so it may be meant.
    boolean meant =
        before == '/'
            || after == '/'
            || !function && kind != RepeatKind.NAME && (last > first + 1 || isSetApart(first, last))
            || (!function || lists.links().contains(word)) && isTrailingOff(words.end(last));
    return meant ? RepeatKind.REDUPLICATION : kind;
  }

  /** “P A O L A A N D R E A”: letters that are spaced out. */
  private boolean isLetterOfSpacedWord(int first, int last) {
    return isLetter(first) && isLetter(first - 1) && isLetter(last + 1);
  }

  private boolean isLetter(int i) {
    return words.folded(i).length() == 1 && words.gap(i) == WordGap.SPACE;
  }

  /** 和和气气: of two ideographs, each is written twice. */
  private boolean isDoubledIdeograph(int index) {
    char c = words.charAt(index);
    return Character.isIdeographic(c) && c == words.charAt(index + 1);
  }

  /** Returns how long a word must be: in scripts without spaces it may be a part of another. */
  private int shortest(int first) {
    boolean ideographic = Character.isIdeographic(words.charAt(words.start(first)));
    return words.gap(first + 1) == WordGap.NONE && !ideographic ? 3 : 2;
  }

  /** いろいろ, ガタガタ: short words in kana are made so. */
  private boolean isSound(int first, String word) {
    return words.gap(first + 1) == WordGap.NONE
        && word.length() <= 3
        && word.chars().allMatch(c -> c >= 0x3041 && c <= 0x30FF)
        && word.length() > 1;
  }

  /** Returns whether nothing else stands between two marks of punctuation. */
  private boolean isSetApart(int first, int last) {
    int left = words.start(first) - 1;
    while (words.charAt(left) == ' ') {
      left--;
    }
    return PUNCTUATION.indexOf(words.charAt(left)) >= 0
        && PUNCTUATION.indexOf(words.charAt(words.end(last))) >= 0;
  }

  /** And and and …: the sentence is not ended. */
  private boolean isTrailingOff(int end) {
    int at = words.charAt(end) == ' ' ? end + 1 : end;
    return words.charAt(at) == '…' || words.charAt(at) == '.' && words.charAt(at + 1) == '.';
  }

  /** «شعار ایران ایران»: what a crowd chants. */
  private boolean isCried(int first) {
    return lists.cries().contains(words.folded(first - 1)) && words.gap(first).isInLine();
  }

  private boolean isPair(int first) {
    return first >= 0
        && first + 1 < words.count()
        && isNeighbour(first + 1)
        && words.isSame(first, first + 1);
  }

  /** «سي إن إن»: a name of a letter that is also a word counts only among other such names. */
  private boolean isSpelling(int first, int last, String word, boolean function) {
    return isLetterName(word)
        && (!function && !lists.variants().contains(word) || isSpelling(first, last));
  }

  /**
   * Returns whether the words go on an abbreviation that is not yet complete: not «بي بي سي إن».
   */
  boolean isSpelling(int first, int last) {
    int letters = 0;
    int i = first;
    while (letters < LETTERS
        && words.gap(i) == WordGap.SPACE
        && isLetterName(words.folded(i - 1))) {
      letters++;
      i--;
    }
    if (letters < LETTERS && words.gap(i) == WordGap.SPACE && endsInLetterName(i - 1)) {
      letters++;
    }
    return letters > 0 && letters < LETTERS
        || words.gap(last + 1) == WordGap.SPACE && isOnlyLetterName(words.folded(last + 1));
  }

  private boolean isLetterName(String word) {
    return lists.letterNames().contains(word);
  }

  private boolean isOnlyLetterName(String word) {
    return isLetterName(word)
        && !lists.functionWords().contains(word)
        && !lists.ambiguousFunctionWords().contains(word)
        && !lists.variants().contains(word);
  }

  private boolean endsInLetterName(int i) {
    String word = words.folded(i);
    for (int cut = 1; cut + 2 <= word.length(); cut++) {
      if (PREFIXES.indexOf(word.charAt(cut - 1)) < 0) {
        return false;
      }
      if (isOnlyLetterName(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  boolean isSentenceStart(int index) {
    int i = index - 1;
    while (words.charAt(i) == ' ') {
      i--;
    }
    return ".!?…\n".indexOf(words.charAt(i)) >= 0;
  }
}
