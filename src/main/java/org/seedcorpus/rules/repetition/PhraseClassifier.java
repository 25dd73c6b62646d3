package org.seedcorpus.rules.repetition;

import org.seedcorpus.text.language.Lexicon;

/** Classifies phrases that are repeated. */
final class PhraseClassifier {
  /** What kind of repeat a phrase is. */
  enum Kind {
    SLIP,
    DOUBT,
    GOOD
  }

  private static final String QUOTES = "\"“”«»„‟'‘’‹›「」『』";

  /** Marks within which a sentence goes on. */
  private static final String PAUSES = ",;:،؛、，\"“”«»'’()[]–—- \u00A0\u202F\u200E\u200F";

  /** Phrases of so many words are not repeated by chance, whatever the punctuation. */
  private static final int LONG = 4;

  /** A tautology has so many words before it: “What is”, “Wenn”. */
  private static final int MOST_BEFORE = 3;

  private final BodyWords words;
  private final Lexicon lists;

  PhraseClassifier(BodyWords words) {
    this.words = words;
    lists = Lexicon.of(words.language());
  }

  /**
   * Returns whether so many words from the first on stand there twice, and are not all the same.
   */
  boolean isRepeat(int first, int length) {
    boolean differ = false;
    int numbers = 0;
    for (int i = first; i < first + length; i++) {
      numbers += words.isNumber(i) ? 1 : 0;
      differ |= words.hash(first) != words.hash(i);
      if (!words.isSame(i, i + length)) {
        return false;
      }
    }
    if (!differ || numbers > 0 && numbers + 2 > length) {
      return false;
    }
    int lines = 0;
    for (int i = first + 1; i < first + 2 * length; i++) {
      WordGap gap = words.gap(i);
      lines += gap == WordGap.LINE ? 1 : 0;
      if (gap == WordGap.BROKEN && (length < LONG ? length == 2 || !isPause(i) : isLineEnd(i))) {
        return false;
      }
    }
    return lines < 2;
  }

  private boolean isLineEnd(int i) {
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      if (words.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private boolean isPause(int i) {
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      if (PAUSES.indexOf(words.charAt(at)) < 0) {
        return false;
      }
    }
    return words.end(i - 1) < words.start(i);
  }

  /** Judges the phrase. */
  Kind judge(int first, int length) {
    int last = first + 2 * length - 1;
    if (isQuoted(first, last) || isKnown(first, length) || isIterated(first, length)) {
      return Kind.GOOD;
    }
    if (isChain(first, last)) {
      return length < LONG ? Kind.GOOD : Kind.DOUBT;
    }
    boolean doubted =
        !lists.areKnown()
            || isLinked(first, length)
            || isSentenceLost(first, length)
            || isTautology(first, last)
            || !isInOneBreath(first, last);
    return doubted || length == 2 && function(first, length) == 0 ? Kind.DOUBT : Kind.SLIP;
  }

  /** Higher and higher and: a word of its own that is joined to itself once more. */
  private boolean isIterated(int first, int length) {
    return length == 2
        && (isIterator(first) && !isFunction(first + 1)
            || isIterator(first + 1) && !isFunction(first));
  }

  private boolean isIterator(int i) {
    return lists.iterators().contains(words.folded(i));
  }

  private int function(int first, int length) {
    int function = 0;
    for (int i = first; i < first + length; i++) {
      function += isFunction(i) ? 1 : 0;
    }
    return function;
  }

  private boolean isFunction(int i) {
    String word = words.folded(i);
    return lists.functionWords().contains(word) || lists.ambiguousFunctionWords().contains(word);
  }

  /** «ها ها», «سي إن سي إن»: each word is allowed to stand twice or names a letter. */
  private boolean isKnown(int first, int length) {
    for (int i = first; i < first + length; i++) {
      String word = words.folded(i);
      if (!lists.allowedRepeats().contains(word) && !lists.letterNames().contains(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Step by step by; محمد بن محمد بن: a link at either edge, and not between function words, may
   * lead to another like it.
   */
  private boolean isLinked(int first, int length) {
    int last = first + length - 1;
    if (length >= LONG) {
      return false;
    }
    return length > 2 && (isLink(first) || isLink(last))
        || isLink(first) && !isFunction(last)
        || isIterator(first) && isLink(last)
        || isLink(last) && !isLink(first)
        || lists.linkPrefixes().stream().anyMatch(prefix -> isPrefixed(last, prefix))
        || lists.linkPrefixes().stream().anyMatch(prefix -> isPrefixed(first, prefix));
  }

  private boolean isLink(int i) {
    return lists.links().contains(words.folded(i));
  }

  private boolean isPrefixed(int i, String prefix) {
    String word = words.folded(i);
    return word.length() > prefix.length() + 2 && word.startsWith(prefix) && !isFunction(i);
  }

  /** If you know you know: a short sentence that ends in what it begins with. */
  private boolean isTautology(int first, int last) {
    int before = 0;
    int i = first;
    while (before <= MOST_BEFORE && i > 0 && words.gap(i).isInLine() && !isAfterSentence(i)) {
      before++;
      i--;
    }
    return before > 0 && before <= MOST_BEFORE && isEnd(words.charAt(words.end(last)));
  }

  private boolean isAfterSentence(int i) {
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      if (isEnd(words.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || SentenceBreak.isMark(c);
  }

  /** A capital after small letters: a full stop is lost, and the two are two. */
  private boolean isSentenceLost(int first, int length) {
    return Character.isLowerCase(words.charAt(words.start(first)))
        && Character.isUpperCase(words.charAt(words.start(first + length)));
  }

  private boolean isInOneBreath(int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (!words.gap(i).isInLine()) {
        return false;
      }
    }
    return true;
  }

  /** On and on and on: the words go on in turn before or after. */
  private boolean isChain(int first, int last) {
    int length = (last + 1 - first) / 2;
    boolean after =
        last + 1 < words.count()
            && words.gap(last + 1) == WordGap.SPACE
            && words.hash(first) == words.hash(last + 1);
    boolean before =
        first > 0
            && words.gap(first) == WordGap.SPACE
            && words.hash(first - 1) == words.hash(first + length - 1);
    return after || before;
  }

  private boolean isQuoted(int first, int last) {
    return QUOTES.indexOf(words.charAt(words.start(first) - 1)) >= 0
        && QUOTES.indexOf(words.charAt(words.end(last))) >= 0;
  }
}
