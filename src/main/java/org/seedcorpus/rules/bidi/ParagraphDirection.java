package org.seedcorpus.rules.bidi;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.DirectionCounts;
import org.seedcorpus.text.unicode.WebAddress;
import org.seedcorpus.text.unicode.WhiteSpace;

/** A right-to-left paragraph that begins with a left-to-right letter (UAX #9 P2, P3). */
final class ParagraphDirection implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("paragraph-direction", Family.BIDI, Severity.INFO);

  /** The minimum number of letters of a paragraph. */
  private static final int ENOUGH = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    if (!seed.language().isRightToLeft()) {
      return;
    }
    SeedText text = seed.text();
    for (int line = text.headlineLine() + 1; line < text.sourceLine(); line++) {
      int end = text.lineEnd(line);
      int first = firstStrong(text, text.lineStart(line), end);
      if (first < 0 || !UCharacter.isLetter(text.codePointAt(first))) {
        continue; // no letter, or a mark that says what is meant
      }
      int wordEnd = first;
      while (wordEnd < end && !WhiteSpace.isBlank(text.charAt(wordEnd))) {
        wordEnd++;
      }
      DirectionCounts letters = DirectionCounts.in(text, first, end);
      if (letters.right() > letters.left()
          && letters.total() >= ENOUGH
          && !WebAddress.isWord(text, first, wordEnd)) {
        int start = text.trimmedLine(line).start();
        out.at(start, wordEnd).report("found", QuotedText.of(text.text(start, wordEnd)));
      }
    }
  }

  /** Returns the first strong character outside isolates if it runs from left to right, or -1. */
  private static int firstStrong(SeedText text, int start, int end) {
    int isolates = 0;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      if (c >= 0x2066 && c <= 0x2068) {
        isolates++;
      } else if (c == 0x2069) {
        isolates = Math.max(0, isolates - 1);
      } else if (isolates == 0) {
        int direction = ArabicHebrewLetters.direction(c);
        if (direction != 0) {
          return direction > 0 ? i : -1;
        }
      }
      i += Character.charCount(c);
    }
    return -1;
  }
}
