package org.seedcorpus.rules.repetition;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.Lexicon;

/** Classifies the repeats of one seed: certain errors, doubtful ones, and correct language. */
final class RepeatClassifier {
  /** Shorter lines are items of a list: a line end there is the end of one. */
  private static final int RUNNING_LINE = 3;

  /** In letters. */
  private static final int LONGEST_ARTICLE = 3;

  private final BodyWords words;
  private final Lexicon lists;
  private final RepeatExceptions exceptions;
  private final SlipForm slips;
  private final RepeatContext context;
  private final int script;

  /**
   * Creates the classifier of a seed.
   *
   * @param wrapped whether a line end is only a space
   */
  RepeatClassifier(BodyWords words, boolean wrapped) {
    this.words = words;
    lists = Lexicon.of(words.language());
    exceptions = new RepeatExceptions(words, lists, wrapped);
    slips = new SlipForm(words, lists);
    context = new RepeatContext(words, lists);
    script = UScript.getCodeFromName(words.language().script());
  }

  /** Returns the last word of the run of equal words that begins at the index. */
  int lastOfRun(int first) {
    int last = first + 1;
    while (exceptions.isNeighbour(first + 1)
        && last + 1 < words.count()
        && exceptions.isNeighbour(last + 1)
        && words.isSame(last, last + 1)) {
      last++;
    }
    return last;
  }

  /** Judges word {@code first} and the next one; null if they are not a repeat at all. */
  @Nullable RepeatKind judge(int first, int last) {
    String one = words.folded(first);
    String two = words.folded(first + 1);
    if (one.isEmpty() || two.isEmpty()) {
      return null;
    }
    boolean equal = words.isSame(first, first + 1);
    if (!exceptions.isNeighbour(first + 1)) {
      return equal ? apart(first) : null;
    }
    if (words.isNumber(first + 1)) {
      return RepeatKind.NUMBER;
    }
    if (!equal) {
      return unequal(first, last, one, two);
    }
    Spelling rawOne = Spelling.of(words.raw(first));
    Spelling rawTwo = Spelling.of(words.raw(first + 1));
    if (rawTwo.isEmpty() || !Character.isLetter(rawTwo.letters().codePointAt(0))) {
      return null;
    }
    boolean sameMarks = rawOne.marks().equals(rawTwo.marks());
    if (!sameMarks && (lists.isMarked() || !rawOne.differsInPresence(rawTwo))) {
      return RepeatKind.OTHER_MARKS;
    }
    if (isAbbreviation(first, rawOne, rawTwo)) {
      return RepeatKind.ABBREVIATION;
    }
    boolean same = sameMarks && one.equals(two);
    return exceptions.of(first, last, kind(first, two, rawOne, rawTwo, same));
  }

  private RepeatKind kind(int first, String word, Spelling one, Spelling two, boolean same) {
    if (isOtherScript(first)) {
      return RepeatKind.REDUPLICATION;
    }
    if (context.has(lists.badBefore(), word, first + 2)) {
      return RepeatKind.AMBIGUOUS_WORD;
    }
    if (context.has(lists.goodAfter(), word, first - 1)) {
      return RepeatKind.ALLOWED;
    }
    if (context.has(lists.goodBefore(), word, first + 2)
        || lists.doubtfulFunctionWords().contains(word)) {
      return RepeatKind.REDUPLICATION;
    }
    if (lists.functionWords().contains(word)) {
      return functionWord(first, one, two, same);
    }
    if (lists.ambiguousFunctionWords().contains(word)) {
      if (one.isCapital() && !two.isCapital() && mayBeName(first, word)) {
        return RepeatKind.REDUPLICATION; // Will will
      }
      return isNameBegun(first, one, two) || isName(first, one, two)
          ? RepeatKind.NAME
          : RepeatKind.AMBIGUOUS_WORD;
    }
    return isParticle(first, one) ? RepeatKind.NAME : contentWord(first, one, two, same);
  }

  /** Two equal words that are not neighbours: those at a line end may yet be a repeat. */
  private RepeatKind apart(int first) {
    if (isAcrossComma(first)) {
      return exceptions.of(first, first + 1, RepeatKind.REDUPLICATION);
    }
    if (words.gap(first + 1) != WordGap.LINE || !isRunningOn(first) || words.isNumber(first)) {
      return RepeatKind.SEPARATED;
    }
    RepeatKind kind =
        lists.functionWords().contains(words.folded(first))
            ? RepeatKind.LINE_END
            : RepeatKind.WORD_AT_LINE_END;
    return exceptions.of(first, first + 1, kind);
  }

  /** “That the, the bridge”: no such word ends a clause. */
  private boolean isAcrossComma(int first) {
    int end = words.end(first);
    return words.start(first + 1) == end + 2
        && words.charAt(end + 1) == ' '
        && ",،".indexOf(words.charAt(end)) >= 0
        && lists.functionWords().contains(words.folded(first));
  }

  /** Returns whether the word ends a line of several words, and the next one begins another. */
  private boolean isRunningOn(int last) {
    for (int i = 0; i < RUNNING_LINE - 1; i++) {
      WordGap before = words.gap(last - i);
      WordGap after = words.gap(last + 2 + i);
      if (before == WordGap.LINE
          || after == WordGap.LINE
          || last - i <= 0
          || last + 2 + i >= words.count()
          || hasLineEnd(last - i)
          || hasLineEnd(last + 2 + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLineEnd(int i) {
    for (int at = words.end(i - 1); at < words.start(i); at++) {
      if (words.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private @Nullable RepeatKind unequal(int first, int last, String one, String two) {
    if (lists.variants().contains(one) && lists.variants().contains(two)) {
      return exceptions.isSpelling(first, first + 1)
          ? RepeatKind.SPELT_ABBREVIATION
          : RepeatKind.NEAR_REPEAT;
    }
    return isTail(first, two) ? exceptions.of(first, last, ordinary(first)) : null;
  }

  private RepeatKind ordinary(int first) {
    return lists.isEmphatic() && !slips.isSlip(first)
        ? RepeatKind.EMPHASIS
        : RepeatKind.CONTENT_WORD;
  }

  private boolean isOtherScript(int first) {
    int own = UScript.getScript(Character.codePointAt(words.raw(first), 0));
    return own > UScript.INHERITED
        && script > UScript.INHERITED
        && own != script
        && !SharedScripts.contain(script, own);
  }

  /** The WHO who, the IT it uses, vitamin A a day: an abbreviation is another word. */
  private boolean isAbbreviation(int first, Spelling one, Spelling two) {
    boolean atStart = exceptions.isSentenceStart(words.start(first));
    return one.isUpper() != two.isUpper()
        && (one.length() > 1 || two.length() > 1 || !atStart)
        && (two.isUpper() || one.length() > 1 || !atStart);
  }

  /** The report of Of Mice and Men, van Van Dijk: a name begins with the same word. */
  private boolean isNameBegun(int first, Spelling one, Spelling two) {
    return !one.isCapital() && two.isCapital() && !two.isUpper() || isParticle(first, one);
  }

  /** A capital in a sentence makes a name; at its start, only of a word that is a noun as well. */
  private boolean mayBeName(int first, String word) {
    return !exceptions.isSentenceStart(words.start(first)) || lists.goodAfter().containsKey(word);
  }

  /** A portrait by van van Gogh: a particle, and the name goes on with a capital. */
  private boolean isParticle(int first, Spelling one) {
    if (!lists.nameParticles().contains(words.folded(first)) || one.isCapital()) {
      return false;
    }
    int name = first + 2;
    while (lists.nameParticles().contains(words.folded(name)) && name < first + 4) {
      name++;
    }
    if (name == first + 2 && words.folded(name).length() <= LONGEST_ARTICLE) {
      name++; // von von der Leyen
    }
    return words.gap(first + 2) == WordGap.SPACE
        && name < words.count()
        && words.gap(name).isInLine()
        && Character.isUpperCase(words.charAt(words.start(name)));
  }

  private boolean isName(int first, Spelling one, Spelling two) {
    return one.isCapital()
        && two.isCapital()
        && !two.isUpper()
        && !exceptions.isSentenceStart(words.start(first));
  }

  private RepeatKind functionWord(int first, Spelling one, Spelling two, boolean same) {
    if (isNameBegun(first, one, two) || isName(first, one, two)) {
      return RepeatKind.NAME;
    }
    boolean inSentence = !exceptions.isSentenceStart(words.start(first));
    boolean differ = one.isCapital() ? !two.isCapital() && inSentence : two.isCapital();
    return !same || differ ? RepeatKind.NEAR_REPEAT : RepeatKind.FUNCTION_WORD;
  }

  private RepeatKind contentWord(int first, Spelling one, Spelling two, boolean same) {
    if (one.isLikeButForQuotes(two)) {
      return RepeatKind.NEAR_REPEAT;
    }
    if (two.isCapital()
        && (isHeading(first + 1)
            || isTitle(first, one)
            || one.isCapital() && !lists.isCapitalised() && !(one.isUpper() && one.length() > 3))) {
      return RepeatKind.NAME;
    }
    if (isTautonym(first, one, two)) {
      return RepeatKind.REDUPLICATION;
    }
    boolean doubling =
        lists.isReduplicating() && !lists.singleWords().contains(words.folded(first));
    boolean vocalised = !one.marks().isEmpty() && !two.marks().isEmpty();
    if (doubling || !lists.areKnown() || vocalised) {
      return RepeatKind.REDUPLICATION;
    }
    if (context.isUnit(first)) {
      return RepeatKind.CONTENT_WORD;
    }
    if (context.explains(first)) {
      return RepeatKind.REDUPLICATION;
    }
    return lists.isEmphatic() || same ? ordinary(first) : RepeatKind.NEAR_REPEAT;
  }

  /** Gorilla gorilla: the species is named as the genus is. */
  private boolean isTautonym(int first, Spelling one, Spelling two) {
    return one.isCapital()
        && !two.isCapital()
        && !lists.isCapitalised()
        && !exceptions.isSentenceStart(words.start(first));
  }

  /** A law lord Lord Bingham: a title, then a name. */
  private boolean isTitle(int first, Spelling one) {
    if (!Character.isLowerCase(one.letters().charAt(0)) || words.gap(first + 2) != WordGap.SPACE) {
      return false;
    }
    int name = words.start(first + 2);
    return Character.isUpperCase(words.charAt(name))
        && Character.isLowerCase(words.charAt(name + 1));
  }

  /** “… of the virus Virus: schools close”: a heading begins without a full stop before it. */
  private boolean isHeading(int word) {
    int after = words.end(word);
    return words.charAt(after) == ':'
        || words.charAt(after) == ' ' && words.charAt(after + 1) == ':';
  }

  private boolean isTail(int first, String next) {
    return next.length() > 2
        && !lists.functionWords().contains(next)
        && words.raw(first).indexOf('\u200C') >= 0
        && words.foldedTail(first).equals(next);
  }
}
