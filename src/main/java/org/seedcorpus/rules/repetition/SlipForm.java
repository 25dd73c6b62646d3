package org.seedcorpus.rules.repetition;

import java.util.Set;
import org.seedcorpus.text.language.Lexicon;

/**
 * Tells where an ordinary word that stands twice can hardly be meant, though its language often
 * says words twice. Emphasis, calls, names, adverbs and lists have forms and places of their own:
 * they begin a sentence or are set apart, and are followed by punctuation, by “and” or by a
 * preposition. A definite noun or the head of a genitive in the middle of a sentence is none of
 * them.
 */
final class SlipForm {
  /** So many words on each side are looked at. */
  private static final int WINDOW = 6;

  /** Fewer words around are no sentence. */
  private static final int SENTENCE = 5;

  /** Persian adverbs and distributives that are said twice are shorter. */
  private static final int LONG_PERSIAN = 5;

  private static final String[] NISBA = {"ي", "ى", "ية", "يه", "يين", "يون", "يات", "يتين", "يا"};

  private final BodyWords words;
  private final Lexicon lists;

  SlipForm(BodyWords words, Lexicon lists) {
    this.words = words;
    this.lists = lists;
  }

  /** Returns whether the word at the index, which the next word repeats, is a slip by its form. */
  boolean isSlip(int first) {
    if (words.gap(first) != WordGap.SPACE || !isSentence(first)) {
      return false;
    }
    String word = words.folded(first);
    boolean after = words.gap(first + 2) == WordGap.SPACE;
    boolean governed = isGoverned(first);
    return switch (words.language().base()) {
      case "ar", "arz", "ary" -> isArabicSlip(first, word, governed, after);
      case "fa" -> after && isPersianSlip(word, governed) && !isPersianVerb(word);
      case "he" -> after && governed && word.startsWith("ה") && word.length() > 3;
      default -> false;
    };
  }

  /** Returns whether a preposition, demonstrative or conjunction before needs the word once. */
  private boolean isGoverned(int first) {
    return lists.badAfter().getOrDefault(Lexicon.ANY, Set.of()).contains(words.folded(first - 1));
  }

  private boolean isArabicSlip(int first, String word, boolean governed, boolean after) {
    if (isDefinite(word)) {
      return governed || after && !isNisba(word);
    }
    boolean joined = word.length() > 4 && (word.startsWith("و") || word.startsWith("ف"));
    if (!after || joined || word.length() < 3 || isAfterRelative(first)) {
      return false;
    }
    if (isNisba(word)) {
      return governed && !isNisba(words.folded(first + 2));
    }
    String next = words.folded(first + 2);
    boolean genitive = next.startsWith("ال") && next.length() > 4 && !isFunction(next);
    boolean bound =
        word.length() > 4 && (word.startsWith("ل") || word.endsWith("ها") || word.endsWith("هم"));
    return genitive || (governed || bound) && !next.startsWith("و") && !word.endsWith("ات");
  }

  /** «من تاب تاب الله عليه»: who, what, when. */
  private boolean isAfterRelative(int first) {
    return lists.ambiguousFunctionWords().contains(words.folded(first - 1));
  }

  /** Returns whether the word has the article, alone or after a preposition, but no conjunction. */
  private static boolean isDefinite(String word) {
    String bare = word.startsWith("ب") || word.startsWith("ك") ? word.substring(1) : word;
    return word.length() > 4
        && (bare.startsWith("ال") || word.startsWith("لل") && word.length() > 5);
  }

  /** «العلاقات العربية العربية»: two adjectives of relation stand for the two sides of one. */
  private static boolean isNisba(String word) {
    for (String ending : NISBA) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersianSlip(String word, boolean governed) {
    return word.length() >= (governed ? 3 : LONG_PERSIAN);
  }

  /** «می‌دانند می‌دانند»: a verb ends a clause, and the next begins with it. */
  private static boolean isPersianVerb(String word) {
    return word.matches("ن?م[یيى].*(ند|یم|ید|يم|يد|د|م)");
  }

  /** Returns whether function words stand around, as in a sentence and not in a list of tags. */
  private boolean isSentence(int first) {
    int around = 0;
    int function = 0;
    for (int i = first - 1; i >= first - WINDOW && words.gap(i + 1).isInLine(); i--) {
      around++;
      function += isFunction(words.folded(i)) ? 1 : 0;
    }
    for (int i = first + 2; i < first + 2 + WINDOW && words.gap(i).isInLine(); i++) {
      around++;
      function += isFunction(words.folded(i)) ? 1 : 0;
    }
    return around >= SENTENCE && function > 0;
  }

  private boolean isFunction(String word) {
    return lists.functionWords().contains(word) || lists.ambiguousFunctionWords().contains(word);
  }
}
