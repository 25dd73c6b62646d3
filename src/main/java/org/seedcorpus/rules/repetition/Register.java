package org.seedcorpus.rules.repetition;

import java.util.List;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * Tells prose from what repeats words on purpose: verse, songs, chat and lists, which have hardly
 * any punctuation, or many doubled words.
 */
final class Register {
  /** A shorter text does not tell. */
  private static final int ENOUGH_WORDS = 80;

  /** In prose there is a mark of punctuation in fewer words than these. */
  private static final int WORDS_PER_MARK = 50;

  /** Doubled words that are too many to be slips, if there is one in so many words. */
  private static final int MANY_DOUBLED = 4;

  private static final int WORDS_PER_DOUBLED = 150;

  private static final String MARKS = ".,;:!?\u2026\u060C\u061B\u061F\u06D4\u0964";

  /** Marks that end a sentence. */
  private static final String ENDS = ".!?\u2026:\u061F\u06D4\u0964\"\u201D\u00BB)";

  /** A poem has at least so many lines. */
  private static final int FEWEST_VERSES = 6;

  /** In UTF-16 units; one line in ten may be longer. */
  private static final int LONGEST_VERSE = 50;

  private Register() {}

  /** Returns whether the seed is prose, as far as can be told. */
  static boolean isProse(SeedText text, int words, List<Waiting> doubled) {
    return !isVerse(text)
        && (doubled.size() < MANY_DOUBLED || words > doubled.size() * WORDS_PER_DOUBLED)
        && (words < ENOUGH_WORDS || marks(text) > words / WORDS_PER_MARK);
  }

  /** Returns whether the body is of short lines that end in the middle of sentences. */
  private static boolean isVerse(SeedText text) {
    int lines = 0;
    int longer = 0;
    int ended = 0;
    for (int line = text.headlineLine() + 1; line < text.sourceLine(); line++) {
      Span span = text.trimmedLine(line);
      if (span.start() < span.end()) {
        lines++;
        longer += span.end() - span.start() > LONGEST_VERSE ? 1 : 0;
        ended += ENDS.indexOf(text.charAt(span.end() - 1)) >= 0 ? 1 : 0;
      }
    }
    return lines >= FEWEST_VERSES && 10 * longer <= lines && 2 * ended < lines;
  }

  private static int marks(SeedText text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks += c != ' ' && MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    return marks;
  }
}
