package org.seedcorpus.rules.bidi;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.AddressFinder;
import org.seedcorpus.text.unicode.DirectionCounts;
import org.seedcorpus.text.unicode.WhiteSpace;

/**
 * How many of a seed's letters run from right to left. Addresses don't count: they run from left to
 * right in any language.
 */
record RightToLeftShare(int percent) {
  /** Fewer letters than this are no evidence. */
  private static final int ENOUGH = 20;

  /** Returns the share, or null if the seed's language is another or there are too few letters. */
  static @Nullable RightToLeftShare of(SeedContext seed) {
    if (!seed.language().isRightToLeft()) {
      return null;
    }
    SeedText text = seed.text();
    DirectionCounts all = DirectionCounts.in(text, 0, text.length());
    int total = all.total();
    int right = all.right();
    if (total >= ENOUGH && 100L * right < 60L * total) {
      total = 0;
      right = 0;
      for (int i = 0; i < text.length(); ) {
        int end = tokenEnd(text, i);
        if (!AddressFinder.isAddress(text, i, end)) {
          DirectionCounts letters = DirectionCounts.in(text, i, end);
          total += letters.total();
          right += letters.right();
        }
        i = end + 1;
      }
    }
    return total < ENOUGH ? null : new RightToLeftShare((int) (100L * right / total));
  }

  private static int tokenEnd(SeedText text, int start) {
    int end = start;
    while (end < text.length() && !WhiteSpace.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
