package org.seedcorpus.rules.repetition;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;

/** Judges repeats in one seed: a slip, a doubt, or good language. */
final class RepeatClassifier {
  /** The Arabic that-words: written alike but for the hamza, one of a pair is a slip. */
  static final Set<String> ARABIC_THAT = Set.of("ان", "أن", "إن");

  /** «من الواضح من من الناس»: after these, who of … may follow. */
  private static final Set<String> ARABIC_ASKING =
      Set.of(
          "حول", "بشأن", "الواضح", "المعروف", "المعلوم", "المؤكد", "يعرف", "تعرف", "نعرف", "أعرف",
          "يعلم", "تعلم", "نعلم", "أعلم", "يدري", "تدري", "ندري", "أدري", "معرفة", "تحديد",
          "السؤال", "سؤال", "ترى");

  /** Languages in which words that differ in marks are different words. */
  private static final Set<String> MARKS_MATTER = Set.of("yi", "he", "vi", "yo");

  private final BodyWords tokens;
  private final Lexicon lists;
  private final String language;
  private final RepeatExceptions guards;

  /**
   * @param wrapped whether a line end is only a space
   */
  RepeatClassifier(BodyWords tokens, boolean wrapped) {
    this.tokens = tokens;
    Language tag = tokens.language();
    lists = Lexicon.of(tag);
    language = tag.base();
    guards = new RepeatExceptions(tokens, lists, wrapped);
  }

  /** Returns the last word of the run of equal words that begins at the index. */
  int lastOfRun(int first) {
    int last = first + 1;
    while (last + 1 < tokens.count()
        && tokens.mayEqual(last, last + 1)
        && guards.isNeighbour(last + 1)
        && tokens.folded(last + 1).equals(tokens.folded(last))) {
      last++;
    }
    return last;
  }

  /** Judges word {@code first} and the next one; null if they are no repeat at all. */
  @Nullable RepeatKind judge(int first, int last) {
    String one = tokens.folded(first);
    String two = tokens.folded(first + 1);
    boolean equal = one.equals(two);
    if (two.isEmpty()) {
      return null;
    }
    if (!guards.isNeighbour(first + 1)) {
      return equal ? RepeatKind.SEPARATED : null;
    }
    if (tokens.isNumber(first + 1)) {
      return RepeatKind.NUMBER;
    }
    if (!equal) {
      if (isVariant(one, two)) {
        return guards.isSpelling(first) ? RepeatKind.SPELT_ABBREVIATION : RepeatKind.NEAR_REPEAT;
      }
      return isTail(first, two) ? guards.of(first, last, RepeatKind.CONTENT_WORD) : null;
    }
    String rawOne = plain(first);
    String rawTwo = plain(first + 1);
    if (!Character.isLetter(rawTwo.charAt(0))) {
      return null;
    }
    boolean sameMarks = marks(rawOne).equals(marks(rawTwo));
    if (!sameMarks && (MARKS_MATTER.contains(language) || !isOneBarer(rawOne, rawTwo))) {
      return RepeatKind.OTHER_MARKS;
    }
    if (isAbbreviation(first, rawOne, rawTwo)) {
      return RepeatKind.ABBREVIATION;
    }
    boolean function = lists.functionWords().contains(two);
    RepeatKind verdict =
        function
            ? functionWord(first, rawOne, rawTwo, sameMarks)
            : lists.ambiguousFunctionWords().contains(two)
                ? ambiguousWord(first, two)
                : contentWord(first, rawOne, rawTwo, sameMarks);
    return guards.of(first, last, verdict);
  }

  private RepeatKind ambiguousWord(int first, String word) {
    boolean asked = word.equals("من") && ARABIC_ASKING.contains(tokens.folded(first - 1));
    return asked ? RepeatKind.ALLOWED : RepeatKind.AMBIGUOUS_WORD;
  }

  /** The WHO who, the IT it uses, vitamin A a day: an abbreviation is another word. */
  private boolean isAbbreviation(int first, String one, String two) {
    return isUpper(one) != isUpper(two)
        && (one.length() > 1 || two.length() > 1 || !isSentenceStart(tokens.start(first)))
        && (isUpper(two) || one.length() > 1 || !isSentenceStart(tokens.start(first)));
  }

  private RepeatKind functionWord(int first, String one, String two, boolean sameMarks) {
    boolean capitals = Character.isUpperCase(one.charAt(0));
    boolean secondCapital = Character.isUpperCase(two.charAt(0));
    boolean inSentence = !isSentenceStart(tokens.start(first));
    if (capitals && secondCapital && !isUpper(two) && inSentence) {
      return RepeatKind.NAME;
    }
    boolean differ = capitals ? !secondCapital && inSentence : secondCapital;
    return !sameMarks || differ ? RepeatKind.NEAR_REPEAT : RepeatKind.FUNCTION_WORD;
  }

  private RepeatKind contentWord(int first, String one, String two, boolean sameMarks) {
    if (Character.isUpperCase(two.charAt(0))
        && (isHeading(first + 1)
            || isTitle(first, one)
            || Character.isUpperCase(one.charAt(0))
                && !language.equals("de") // all nouns have a capital
                && !(isUpper(one) && one.length() > 3))) {
      return RepeatKind.NAME;
    }
    boolean vocalised = !marks(one).isEmpty() && !marks(two).isEmpty();
    boolean doubling =
        lists.isReduplicating() && !lists.singleWords().contains(tokens.folded(first));
    if (doubling
        || !lists.areKnown()
        || vocalised
        || isArabicAdverb(one)
        || isCoordinated(first, two)) {
      return RepeatKind.REDUPLICATION;
    }
    return sameMarks ? RepeatKind.CONTENT_WORD : RepeatKind.NEAR_REPEAT;
  }

  /** A law lord Lord Bingham: a title, then a name. */
  private boolean isTitle(int first, String one) {
    if (!Character.isLowerCase(one.charAt(0)) || tokens.gap(first + 2) != WordGap.SPACE) {
      return false;
    }
    int name = tokens.start(first + 2);
    return Character.isUpperCase(tokens.charAt(name))
        && Character.isLowerCase(tokens.charAt(name + 1));
  }

  /** “… of the virus Virus: schools close”: a heading begins without a full stop before it. */
  private boolean isHeading(int word) {
    int after = tokens.end(word);
    return tokens.charAt(after) == ':'
        || tokens.charAt(after) == ' ' && tokens.charAt(after + 1) == ':';
  }

  /**
   * An indefinite accusative is said twice to mean one after the other (باباً باباً), an imperfect
   * with و to mean more and more (وتكبر وتكبر).
   */
  private boolean isArabicAdverb(String plain) {
    return language.equals("ar")
        && (plain.endsWith("\u064Bا")
            || plain.endsWith("ا\u064B")
            || plain.length() > 3 && (plain.startsWith("وت") || plain.startsWith("وي")));
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

  /** «والغازوال والغازوال 50»: and diesel, and diesel 50. */
  private boolean isCoordinated(int first, String word) {
    return language.equals("ar")
        && word.startsWith("و")
        && first + 2 < tokens.count()
        && tokens.isNumber(first + 2);
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
      if (!WordNormalizer.isIgnored(raw.charAt(c))) {
        plain.append(raw.charAt(c));
      }
    }
    return plain.toString();
  }

  /** Says whether one spelling has only marks of the other: أن beside أَنَّ, not أَنْ. */
  private static boolean isOneBarer(String one, String two) {
    String few = marks(one);
    String many = marks(two);
    if (few.length() > many.length()) {
      few = many;
      many = marks(one);
    }
    int found = 0;
    for (int i = 0; i < many.length() && found < few.length(); i++) {
      found += many.charAt(i) == few.charAt(found) ? 1 : 0;
    }
    return found == few.length();
  }

  private static String marks(String word) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (WordNormalizer.isVowelMark(word.charAt(i))) {
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
