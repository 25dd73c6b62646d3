package org.seedcorpus.rule;

import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;

/**
 * One listed file, read and decoded: what rules look at.
 *
 * @param entry the seed as the index lists it
 * @param decoding the bytes and the text
 * @param language the language that the rules go by; {@link Language#UNDETERMINED} if nobody knows
 * @param languageFrom who says so
 */
public record Seed(
    Entry entry, DecodedText decoding, Language language, LanguageFrom languageFrom) {
  /** Who says what language a seed is in. */
  public enum LanguageFrom {
    /** The index. */
    DECLARED,
    /** The configuration, for seeds of which the index says nothing. */
    CONFIGURED,
    /** The text itself. */
    DETECTED,
    /** Nobody. */
    NOBODY
  }

  /** Returns the text. */
  public SeedText text() {
    return decoding.text();
  }

  /** Returns the file's path in the corpus, with {@code /}. */
  public String path() {
    return entry.path();
  }

  /** Returns the range {@code [start, end)}, in UTF-16 units, as a place that outlives the text. */
  public Location place(int start, int end) {
    return Location.of(path(), decoding, start, end);
  }

  /** Says whether the line, 0-based, lies between the headline and the source line. */
  public boolean isBody(int line) {
    return line > text().headlineLine() && line < text().sourceLine();
  }
}
