package org.seedcorpus.rules.encoding;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.text.CodePoints;
import org.seedcorpus.text.SeedText;

/** Tag characters outside the flag of a region: text that readers don't see and models do. */
final class TagCharacter implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet(0xE0000, 0xE007F).freeze();
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL = 0xE007F;

  /** A flag has three to six of them, the code of the region, before the cancel tag. */
  private static final int LONGEST_REGION = 6;

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
    SeedText text = seed.text();
    int before = text.codePointBefore(index);
    if (CodePoints.in(TRIGGERS, before)) {
      return;
    }
    StringBuilder hidden = new StringBuilder();
    int end = index;
    int last = codePoint;
    for (int c = codePoint; CodePoints.in(TRIGGERS, c); c = text.codePointFrom(end)) {
      end += Character.charCount(c);
      last = c;
      if (c >= 0xE0020 && c < CANCEL) {
        hidden.append((char) (c - 0xE0000));
      }
    }
    if (before != BLACK_FLAG || last != CANCEL || !isRegion(hidden)) {
      out.at(index, end).replaceWith("").say("found", (end - index) / 2, Quote.of(hidden));
    }
  }

  /** UTS #51 ED-14a: letters and digits. */
  private static boolean isRegion(CharSequence hidden) {
    return hidden.length() >= 3
        && hidden.length() <= LONGEST_REGION
        && hidden.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
  }
}
