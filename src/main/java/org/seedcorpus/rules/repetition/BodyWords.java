package org.seedcorpus.rules.repetition;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;

/**
 * The words of a seed that may repeat each other: all but those of the source line, the headline's
 * too. They are the tokens; only what is written without spaces is cut into words first.
 */
final class BodyWords {
  private static final char ZWNJ = '\u200C';

  private final SeedContext seed;
  private final SeedText text;
  private final TokenIndex tokens;
  private final @Nullable UnspacedWords cut;
  private final int count;

  /** Where the headline ends if other lines follow it, else 0: no word goes on after it. */
  private final int headlineEnd;

  private BodyWords(SeedContext seed, int end) {
    this.seed = seed;
    text = seed.text();
    tokens = seed.tokens();
    int headline = text.headlineLine();
    headlineEnd = headline < 0 ? 0 : text.lineEnd(headline);
    int last = tokens.firstAfter(end);
    cut = tokens.hasUnspaced() ? UnspacedWords.of(seed, last) : null;
    count = cut == null ? last : cut.count();
  }

  /** Returns the words of a seed. */
  static BodyWords of(SeedContext seed) {
    SeedText text = seed.text();
    boolean sourced = seed.source() != null;
    return new BodyWords(seed, sourced ? text.lineStart(text.sourceLine()) : text.length());
  }

  Language language() {
    return seed.language();
  }

  SeedText text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int i) {
    return cut == null ? tokens.start(i) : cut.start(i);
  }

  int end(int i) {
    return cut == null ? tokens.end(i) : cut.end(i);
  }

  /** Returns a number that is equal for words that are equal when folded loosely. */
  int hash(int i) {
    return cut == null ? tokens.hash(i) : cut.hash(i);
  }

  /** Returns whether word {@code i}, or its part after the last ZWNJ, may equal the next word. */
  boolean mayRepeat(int i) {
    return hash(i) == hash(i + 1) || cut == null && tokens.tailHash(i) == hash(i + 1);
  }

  /** Returns the word as it is in the text. */
  String raw(int i) {
    return text.text(start(i), end(i));
  }

  /** Returns the word as the word lists have it; empty before the first word and after the last. */
  String folded(int i) {
    return i < 0 || i >= count ? "" : WordNormalizer.fold(raw(i), seed.language());
  }

  /** Returns the part of the word after its last ZWNJ, folded; the whole word if it has none. */
  String foldedTail(int i) {
    String raw = raw(i);
    return WordNormalizer.fold(raw.substring(raw.lastIndexOf(ZWNJ) + 1), seed.language());
  }

  /** Returns whether the two words are spelt alike but for case, vowel marks and keyboards. */
  boolean isSame(int i, int j) {
    return hash(i) == hash(j) && KeyboardFold.of(folded(i)).equals(KeyboardFold.of(folded(j)));
  }

  boolean isNumber(int i) {
    return Character.isDigit(text.charAt(start(i)));
  }

  /** Returns what lies between word {@code i - 1} and word {@code i}. */
  WordGap gap(int i) {
    if (i <= 0 || i >= count || end(i - 1) <= headlineEnd && start(i) > headlineEnd) {
      return WordGap.BROKEN;
    }
    WordGap gap = WordGap.between(text, end(i - 1), start(i));
    boolean overSpace = cut != null && gap == WordGap.BROKEN && isFunctionWordAgain(i);
    return overSpace ? WordGap.SPACE : gap;
  }

  /** A space in Thai is punctuation; a conjunction on both sides of it is there twice yet. */
  private boolean isFunctionWordAgain(int i) {
    return start(i) - end(i - 1) == 1
        && text.charAt(end(i - 1)) == ' '
        && hash(i) == hash(i - 1)
        && Lexicon.of(seed.language()).functionWords().contains(folded(i));
  }

  /** Returns the character at the index, or a line end outside the text. */
  char charAt(int index) {
    return index < text.start() || index >= text.length() ? '\n' : text.charAt(index);
  }
}
