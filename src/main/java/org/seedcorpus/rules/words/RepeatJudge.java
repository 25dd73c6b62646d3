package org.seedcorpus.rules.words;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.WordFold;
import org.seedcorpus.text.language.WordLists;

/** Judges repeats in one seed: a slip, a doubt, or good language. */
final class RepeatJudge {
  private static final String QUOTES = "\"“”«»„‟'‘’‹›「」『』()[]（）｢｣";
  private static final String HYPHENS = "-‐‑‒–—־/\\";

  /** The Arabic that-words: written alike but for the hamza, one of a pair is a slip. */
  private static final Set<String> ARABIC_THAT = Set.of("ان", "أن", "إن");

  /** Languages in which words that differ in marks are different words. */
  private static final Set<String> MARKS_MATTER = Set.of("yi", "he", "vi", "yo");

  private final Tokens tokens;
  private final WordLists lists;
  private final String language;
  private final boolean wrapped;

  /**
   * @param wrapped whether a line end is only a space
   */
  RepeatJudge(Tokens tokens, boolean wrapped) {
    this.tokens = tokens;
    this.wrapped = wrapped;
    Language tag = tokens.language();
    lists = WordLists.of(tag);
    language = tag.base();
  }

  /** Says whether word {@code i} is a neighbour of the word before it. */
  boolean isNeighbour(int i) {
    Gap gap = tokens.gap(i);
    return gap.isInLine() || gap == Gap.LINE && wrapped;
  }

  /** Returns the last word of the run of equal words that begins at the index. */
  int lastOfRun(int first) {
    int last = first + 1;
    while (last + 1 < tokens.count()
        && tokens.mayEqual(last, last + 1)
        && isNeighbour(last + 1)
        && tokens.folded(last + 1).equals(tokens.folded(last))) {
      last++;
    }
    return last;
  }

  /** Judges word {@code first} and the next one; null if they are no repeat at all. */
  @Nullable Verdict judge(int first, int last) {
    String one = tokens.folded(first);
    String two = tokens.folded(first + 1);
    if (tokens.isNumber(first + 1) || two.isEmpty() || !isNeighbour(first + 1)) {
      return null;
    }
    boolean equal = one.equals(two);
    if (!equal) {
      if (isVariant(one, two)) {
        return isSpelling(first) ? Verdict.SPELT_ABBREVIATION : Verdict.NEAR_REPEAT;
      }
      return isTail(first, two) ? guarded(first, last, Verdict.CONTENT_WORD) : null;
    }
    String rawOne = plain(first);
    String rawTwo = plain(first + 1);
    if (!Character.isLetter(rawTwo.charAt(0))) {
      return null;
    }
    boolean sameMarks = marks(rawOne).equals(marks(rawTwo));
    if (!sameMarks && (MARKS_MATTER.contains(language) || !isOneBare(rawOne, rawTwo))) {
      return null;
    }
    boolean function = lists.functionWords().contains(two);
    Verdict verdict =
        function
            ? functionWord(first, rawOne, rawTwo, sameMarks)
            : lists.ambiguousFunctionWords().contains(two)
                ? Verdict.AMBIGUOUS_WORD
                : contentWord(rawOne, rawTwo, sameMarks);
    return guarded(first, last, verdict);
  }

  private Verdict functionWord(int first, String one, String two, boolean sameMarks) {
    boolean capitals = Character.isUpperCase(one.charAt(0));
    boolean secondCapital = Character.isUpperCase(two.charAt(0));
    if (capitals && secondCapital && !isUpper(two) && !isSentenceStart(tokens.start(first))) {
      return Verdict.NAME;
    }
    return !sameMarks || !capitals && secondCapital ? Verdict.NEAR_REPEAT : Verdict.FUNCTION_WORD;
  }

  private Verdict contentWord(String one, String two, boolean sameMarks) {
    // Also “… coronavirus Coronavirus: …”, where a sentence begins without a full stop.
    if (Character.isUpperCase(two.charAt(0)) && !(isUpper(one) && one.length() > 3)) {
      return Verdict.NAME;
    }
    if (lists.isReduplicating() || !lists.areKnown() || isArabicAdverb(one)) {
      return Verdict.REDUPLICATION;
    }
    return sameMarks ? Verdict.CONTENT_WORD : Verdict.NEAR_REPEAT;
  }

  /**
   * An indefinite accusative is said twice to mean one after the other (باباً باباً), an indefinite
   * word with و to mean more and more (وتكبر وتكبر).
   */
  private boolean isArabicAdverb(String word) {
    return language.equals("ar")
        && (word.length() > 3 && word.endsWith("ا") || word.startsWith("و") && !isDefinite(word));
  }

  private static boolean isDefinite(String word) {
    return word.startsWith("وال") || word.startsWith("ولل");
  }

  private Verdict guarded(int first, int last, Verdict verdict) {
    String word = tokens.folded(first + 1);
    boolean function = verdict == Verdict.FUNCTION_WORD || verdict == Verdict.AMBIGUOUS_WORD;
    char before = tokens.charAt(tokens.start(first) - 1);
    char after = tokens.charAt(tokens.end(last));
    if (HYPHENS.indexOf(before) >= 0 || HYPHENS.indexOf(after) >= 0) {
      return Verdict.HYPHEN;
    }
    if (word.length() == 1 && !function) {
      return Verdict.LETTER;
    }
    if (QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0) {
      return Verdict.QUOTED;
    }
    if (isSpelling(first, last, word, function)) {
      return Verdict.SPELT_ABBREVIATION;
    }
    if (last > first + 1 && !function) {
      return Verdict.TRIPLE;
    }
    if (last == first + 1 && lists.allowedRepeats().contains(word)) {
      return Verdict.ALLOWED;
    }
    if (isPair(first - 2) && isNeighbour(first) || isPair(last + 1) && isNeighbour(last + 1)) {
      return Verdict.PAIRS;
    }
    int dot = tokens.start(first) - 1;
    if (before == '.' && !Character.isWhitespace(tokens.charAt(dot - 1))) {
      return Verdict.ABBREVIATION;
    }
    return verdict;
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
    if (language.equals("ar") && ARABIC_THAT.contains(word)) {
      return isSpelling(first);
    }
    return !function
        || names.contains(tokens.folded(first - 1))
        || names.contains(tokens.folded(last + 1));
  }

  /** «سي إن إن», but not «بي بي سي إن»: the BBC that. */
  private boolean isSpelling(int first) {
    String before = tokens.folded(first - 1);
    return (before.endsWith("سي") || before.endsWith("سى"))
        && !lists.letterNames().contains(tokens.folded(first - 2));
  }

  /** Says whether the word and the next may be two of the Arabic that-words. */
  boolean mayBeVariant(int first) {
    return language.equals("ar")
        && isThat(first)
        && isThat(first + 1)
        && isVariant(tokens.folded(first), tokens.folded(first + 1));
  }

  private boolean isThat(int i) {
    char c = tokens.text().charAt(tokens.start(i));
    return (c == 'ا' || c == 'أ' || c == 'إ') && tokens.end(i) - tokens.start(i) < 6;
  }

  private boolean isVariant(String one, String two) {
    return language.equals("ar") && ARABIC_THAT.contains(one) && ARABIC_THAT.contains(two);
  }

  private boolean isTail(int first, String next) {
    return next.length() > 2
        && !lists.functionWords().contains(next)
        && tokens.raw(first).indexOf('\u200C') >= 0
        && tokens.foldedTail(first).equals(next);
  }

  private String plain(int i) {
    StringBuilder plain = new StringBuilder();
    String raw = tokens.raw(i);
    for (int c = 0; c < raw.length(); c++) {
      if (!WordFold.isIgnored(raw.charAt(c))) {
        plain.append(raw.charAt(c));
      }
    }
    return plain.toString();
  }

  private static boolean isOneBare(String one, String two) {
    return marks(one).isEmpty() || marks(two).isEmpty();
  }

  private static String marks(String word) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (WordFold.isVowelMark(word.charAt(i))) {
        marks.append(word.charAt(i));
      }
    }
    return marks.toString();
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean isSentenceStart(int index) {
    int i = index - 1;
    while (tokens.charAt(i) == ' ') {
      i--;
    }
    return ".!?…\n".indexOf(tokens.charAt(i)) >= 0;
  }
}
