package org.seedcorpus.check;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.DirectionCounts;

/**
 * What a seed is like, apart from its faults.
 *
 * @param encoding the charset that it was read as, by its IANA name; for UTF-8 with malformed bytes
 *     too
 * @param wellFormed whether all its bytes are what the charset allows
 * @param byteOrderMark whether it begins with U+FEFF
 * @param direction how most of its letters run
 * @param bytes its size
 * @param characters its length in UTF-16 units
 * @param words how many words a scan for letters finds; of Thai or Chinese that is less
 * @param headline its first line that is not blank
 * @param source its last line that is not blank, if that is another
 * @param headlineLine the number of the headline's line, from 1; 0 if there is none
 * @param sourceLine the number of the source's line, from 1; 0 if there is none
 */
public record SeedProfile(
    Language language,
    LanguageFrom languageFrom,
    String encoding,
    boolean wellFormed,
    boolean byteOrderMark,
    LineEnds lineEnds,
    Direction direction,
    int bytes,
    int characters,
    int words,
    int lines,
    @Nullable String headline,
    @Nullable String source,
    int headlineLine,
    int sourceLine) {
  /** How lines end. */
  public enum LineEnds {
    /** There is one line only, without an end. */
    NONE,
    /** Line feed, U+000A. */
    LF,
    /** Carriage return and line feed. */
    CRLF,
    /** Carriage return, U+000D. */
    CR,
    /** More than one of these. */
    MIXED
  }

  /** How a text runs. */
  public enum Direction {
    /** Most letters run from left to right. */
    LEFT_TO_RIGHT,
    /** Most letters run from right to left. */
    RIGHT_TO_LEFT,
    /** It has no letters. */
    NEUTRAL
  }

  static SeedProfile of(SeedContext seed) {
    SeedText text = seed.text();
    int first = text.headlineLine();
    int last = text.sourceLine();
    return new SeedProfile(
        seed.language(),
        seed.languageFrom(),
        seed.decoding().charset().name(),
        seed.decoding().malformed().isEmpty(),
        text.length() > 0 && text.charAt(0) == '\uFEFF',
        lineEnds(text),
        direction(seed.letters()),
        seed.decoding().bytes().length,
        text.length(),
        seed.words().count(),
        text.length() == 0 ? 0 : text.lineCount(),
        first < 0 ? null : text.text(text.trimmedLine(first)),
        first == last ? null : text.text(text.trimmedLine(last)),
        first + 1,
        first == last ? 0 : last + 1);
  }

  /** Returns the profile of another text of the same form. */
  SeedProfile with(
      int otherBytes,
      int otherCharacters,
      int otherWords,
      int otherLines,
      @Nullable String otherHeadline,
      @Nullable String otherSource,
      int otherHeadlineLine,
      int otherSourceLine) {
    return new SeedProfile(
        language,
        languageFrom,
        encoding,
        wellFormed,
        byteOrderMark,
        lineEnds,
        direction,
        otherBytes,
        otherCharacters,
        otherWords,
        otherLines,
        otherHeadline,
        otherSource,
        otherHeadlineLine,
        otherSourceLine);
  }

  private static Direction direction(DirectionCounts letters) {
    return letters.total() == 0
        ? Direction.NEUTRAL
        : letters.right() > letters.left() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  private static LineEnds lineEnds(SeedText text) {
    LineEnds all = LineEnds.NONE;
    for (int line = 0; line < text.lineCount(); line++) {
      int end = text.lineEnd(line);
      if (end == text.length()) {
        break;
      }
      LineEnds one =
          text.charAt(end) == '\n'
              ? LineEnds.LF
              : end + 1 < text.length() && text.charAt(end + 1) == '\n'
                  ? LineEnds.CRLF
                  : LineEnds.CR;
      if (all != LineEnds.NONE && all != one) {
        return LineEnds.MIXED;
      }
      all = one;
    }
    return all;
  }
}
