package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.OneLetterWords;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;

/** Finds lines whose letters are spaced out, or whose words are cut into pieces. */
final class CutWords {
  /** Letters in a row, each alone, that are more than a list or initials. */
  private static final int SPACED = 12;

  /** A line has at least so many words before its pieces are counted. */
  private static final int FEWEST_WORDS = 15;

  /** In 4,000 lines of news, 36 in 100 words at most are of one letter, and 57 of two or one. */
  private static final int MOST_OF_ONE = 40;

  private static final int MOST_OF_TWO = 68;

  /** Single letters that are no words in the language, and how many different ones. */
  private static final int FEWEST_LETTERS_ALONE = 3;

  /** With these, a line has so many words, of so few letters on average, in tenths. */
  private static final int FEWEST_WITH_LETTERS_ALONE = 8;

  private static final int SHORT_WORDS = 28;

  private final SeedText text;
  private final WordIndex words;
  private final int script;
  private final @Nullable String oneLetterWords;
  private final FindingCollector out;

  CutWords(SeedText text, WordIndex words, Language language, FindingCollector out) {
    this.text = text;
    this.words = words;
    this.out = out;
    script = UScript.getCodeFromName(language.script());
    oneLetterWords = OneLetterWords.of(language);
  }

  /** Judges the line of which these are the words. */
  void check(int first, int last, int lineEnd) {
    int ones = 0;
    int twos = 0;
    int letters = 0;
    for (int w = first; w < last; w++) {
      int length = length(w);
      ones += length == 1 ? 1 : 0;
      twos += length <= 2 ? 1 : 0;
      letters += length;
    }
    int count = last - first;
    if (ones < FEWEST_LETTERS_ALONE || isDamaged(text, words.start(first), lineEnd)) {
      return;
    }
    Span spaced = ones < SPACED / 2 ? null : spaced(first, last);
    if (spaced != null) {
      out.at(spaced).report("spaced", spaced);
      return;
    }
    boolean inPieces =
        100 * ones >= MOST_OF_ONE * count
            && 100 * twos >= MOST_OF_TWO * count
            && count >= FEWEST_WORDS
            && isNoList(text, words, first, last);
    boolean shortWords = 10 * letters <= SHORT_WORDS * count && count >= FEWEST_WITH_LETTERS_ALONE;
    boolean cut = oneLetterWords == null ? inPieces : shortWords && hasLettersAlone(first, last);
    if (cut && hasLetters(text, words, first, last)) {
      Span line = new Span(words.start(first), words.end(last - 1));
      out.at(line).report("cut", line);
    }
  }

  /** Returns whether there are single letters beside longer pieces that are no words. */
  private boolean hasLettersAlone(int first, int last) {
    Set<Character> different = new HashSet<>();
    for (int w = first; w < last; w++) {
      char c = text.charAt(words.start(w));
      boolean before = w == first || isSpace(w);
      boolean after = w + 1 == last || isSpace(w + 1);
      int neighbours = (w == first ? 0 : length(w - 1)) + (w + 1 == last ? 0 : length(w + 1));
      if (UScript.getScript(c) != script) {
        continue;
      }
      if (isMark(c)
          ? w > first && before
          : before && after && neighbours > 2 && isLetterAlone(c, w) && isNotAfterNumber(w)) {
        different.add(c);
      }
    }
    return different.size() >= FEWEST_LETTERS_ALONE;
  }

  private static boolean isMark(char c) {
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.COMBINING_SPACING_MARK
        || type == UCharacterCategory.NON_SPACING_MARK;
  }

  /** Returns whether the word is one small letter that is no word in the language. */
  private boolean isLetterAlone(char c, int w) {
    return length(w) == 1
        && Character.isLetter(c)
        && !Character.isUpperCase(c)
        && oneLetterWords != null
        && oneLetterWords.indexOf(c) < 0;
  }

  private boolean isNotAfterNumber(int w) {
    return w == 0 || !Character.isDigit(text.charAt(words.start(w - 1)));
  }

  private int length(int word) {
    return words.end(word) - words.start(word);
  }

  /** Returns whether nothing but a space or two is before the word. */
  private boolean isSpace(int gap) {
    int start = words.end(gap - 1);
    int end = words.start(gap);
    return end - start <= 2 && text.charAt(start) == ' ' && text.charAt(end - 1) == ' ';
  }

  /** Returns whether letters were lost in decoding: what is left of words are pieces. */
  private static boolean isDamaged(SeedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  /** Returns the first run of letters that are each alone, but not that of an alphabet. */
  private @Nullable Span spaced(int first, int last) {
    int from = first;
    for (int w = first; w <= last; w++) {
      if (w < last && isLetterAlone(text, words, w, w > from)) {
        continue;
      }
      if (w - from >= SPACED && repeats(text, words, from, w) && isVaried(from, w)) {
        return new Span(words.start(from), words.end(w - 1));
      }
      from = w < last && isLetterAlone(text, words, w, false) ? w : w + 1;
    }
    return null;
  }

  /** Returns whether the letters are not one or two that are drawn out. */
  private boolean isVaried(int from, int to) {
    Set<Character> different = new HashSet<>();
    for (int w = from; w < to; w++) {
      different.add(text.charAt(words.start(w)));
    }
    return different.size() > 3;
  }

  private static boolean isLetterAlone(SeedText text, WordIndex words, int w, boolean follows) {
    boolean near = !follows || words.start(w) - words.end(w - 1) <= 2;
    return near
        && words.end(w) - words.start(w) == 1
        && UCharacter.isLetter(text.charAt(words.start(w)));
  }

  /**
   * Returns whether letters come again among some {@link #SPACED} in a row, as they do in words but
   * not in an alphabet.
   */
  private static boolean repeats(SeedText text, WordIndex words, int from, int to) {
    for (int start = from; start + SPACED <= to; start++) {
      int again = 0;
      for (int w = start; w < start + SPACED; w++) {
        for (int v = start; v < w; v++) {
          if (text.charAt(words.start(v)) == text.charAt(words.start(w))) {
            again++;
            break;
          }
        }
      }
      if (again > 1) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether single letters come again, or words begin with marks: not so in lists. */
  private static boolean isNoList(SeedText text, WordIndex words, int first, int last) {
    Set<Character> different = new HashSet<>();
    int ones = 0;
    int apart = 0; // letters with a comma, a dash or an operator after them
    int marks = 0;
    for (int w = first; w < last; w++) {
      marks += ArabicHebrewLetters.isMark(text.charAt(words.start(w))) ? 1 : 0;
      if (words.end(w) - words.start(w) == 1) {
        ones++;
        different.add(text.charAt(words.start(w)));
        int next = words.end(w) + (text.codePointFrom(words.end(w)) == ' ' ? 1 : 0);
        apart += w + 1 < last && next < words.start(w + 1) ? 1 : 0;
      }
    }
    boolean varied = different.size() >= Math.min(8, ones / 3); // not so in mojibake
    return varied && (ones - different.size() >= 2 || marks > 2) && 4 * apart < ones;
  }

  /** Returns whether most of the words are letters, not digits. */
  private static boolean hasLetters(SeedText text, WordIndex words, int first, int last) {
    int letters = 0;
    for (int w = first; w < last; w++) {
      int c = text.charAt(words.start(w));
      letters += UCharacter.isLetter(c) || ArabicHebrewLetters.isMark(c) ? 1 : 0;
    }
    return 5 * letters > 4 * (last - first);
  }
}
