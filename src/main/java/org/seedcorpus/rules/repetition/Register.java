package org.seedcorpus.rules.repetition;

import java.util.List;
import org.seedcorpus.rules.repetition.RepeatedWord.Waiting;
import org.seedcorpus.text.SeedText;

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

  private Register() {}

  /** Returns whether the seed is prose, as far as can be told. */
  static boolean isProse(SeedText text, int words, List<Waiting> doubled) {
    return (doubled.size() < MANY_DOUBLED || words > doubled.size() * WORDS_PER_DOUBLED)
        && (words < ENOUGH_WORDS || marks(text) > words / WORDS_PER_MARK);
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
