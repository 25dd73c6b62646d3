package org.seedcorpus.rules.script;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;
import org.seedcorpus.text.unicode.WhiteSpace;

/** What stands around a letter: whether it is in a passage of another language than the seed's. */
final class ForeignPassage {
  private static final String OPENING = "([«“‹﴾{\"";
  private static final String CLOSING = ")]»”›﴿}\"";

  /** How many words on each side show the language of a sentence. */
  private static final int WORDS = 3;

  /** A longer text in brackets or quotation marks is no name: in words, and in UTF-16 units. */
  private static final int WORDS_OF_NAME = 3;

  private static final int LONGEST_NAME = 40;

  /** No more is looked at on each side of a letter, in UTF-16 units. */
  private static final int LONGEST = 100;

  private final SeedText text;
  private final Language language;
  private final KeyboardVariants siblings;
  private int start;
  private int end;
  private boolean foreign;

  ForeignPassage(SeedText text, Language language, KeyboardVariants siblings) {
    this.text = text;
    this.language = language;
    this.siblings = siblings;
  }

  /**
   * Returns whether a sentence or a name in another language holds the letter. Letters are asked
   * for in the order of the text: those in one sentence get one answer.
   */
  boolean holds(int index) {
    int line = text.lineOf(index);
    return isInForeignName(text, index, text.lineStart(line), text.lineEnd(line), siblings)
        || isInForeignSentence(index);
  }

  /** Returns whether a sentence in another language holds the letter, whatever its keyboard. */
  boolean isInForeignSentence(int index) {
    int lineStart = text.lineStart(text.lineOf(index));
    int lineEnd = text.lineEnd(text.lineOf(index));
    if (index < end && start >= lineStart) {
      return foreign;
    }
    start = index;
    for (int blanks = 0; start > lineStart && blanks <= WORDS && index - start < LONGEST; start--) {
      blanks += WhiteSpace.isBlank(text.charAt(start - 1)) ? 1 : 0;
    }
    end = index;
    for (int blanks = 0; end < lineEnd && blanks <= WORDS && end - index < LONGEST; end++) {
      blanks += WhiteSpace.isBlank(text.charAt(end)) ? 1 : 0;
    }
    DetectedLanguage found = LanguageDetector.detect(text.text(start, end));
    foreign = !found.language().isUndetermined() && !language.isCloseTo(found.language());
    return foreign;
  }

  /**
   * A short text in brackets or quotation marks, all letters of which are of the other keyboard.
   */
  private static boolean isInForeignName(
      SeedText text, int index, int lineStart, int lineEnd, KeyboardVariants siblings) {
    int blanks = 0;
    int start = index;
    while (start > lineStart && OPENING.indexOf(text.charAt(start - 1)) < 0) {
      start--;
      if (isOver(text.charAt(start), CLOSING, siblings) || index - start > LONGEST_NAME) {
        return false;
      }
      blanks += text.charAt(start) == ' ' ? 1 : 0;
    }
    int end = index;
    while (end < lineEnd && CLOSING.indexOf(text.charAt(end)) < 0) {
      if (isOver(text.charAt(end), OPENING, siblings) || end - index > LONGEST_NAME) {
        return false;
      }
      blanks += text.charAt(end) == ' ' ? 1 : 0;
      end++;
    }
    return start > lineStart && end < lineEnd && blanks < WORDS_OF_NAME;
  }

  private static boolean isOver(char c, String marks, KeyboardVariants siblings) {
    return marks.indexOf(c) >= 0 || siblings.isOnlyOwn(c);
  }
}
