package org.seedcorpus.rules.direction;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.StrongLetters;

/** A seed in a right-to-left language, most letters of which run from left to right. */
final class WrongDirection implements SeedRule {
  /** Fewer letters than this are no evidence. */
  private static final int ENOUGH = 20;

  private static final int PERCENT = 30;

  @Override
  public void seed(Seed seed, Findings out) {
    if (!seed.language().isRightToLeft()) {
      return;
    }
    SeedText text = seed.text();
    int left = 0;
    int right = 0;
    for (int line = 0; line < text.lineCount(); line++) {
      Span span = text.line(line);
      String words = text.text(span);
      if (words.contains("://") || words.contains("www.")) {
        continue; // an address runs from left to right in any language
      }
      StrongLetters letters = StrongLetters.in(text, span.start(), span.end());
      left += letters.left();
      right += letters.right();
    }
    int total = left + right;
    if (total >= ENOUGH && 100L * right < (long) PERCENT * total) {
      Span headline = text.trimmedLine(text.headlineLine());
      out.at(headline.start(), headline.end())
          .say("found", seed.language(), Math.round(100.0 * right / total));
    }
  }
}
