package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;

/** Tag characters outside the flag of a region: text that readers don't see and models do. */
final class TagCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("tag-character", Family.CHARACTERS, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet(0xE0000, 0xE007F).freeze();
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL = 0xE007F;

  /** A flag has three to six of them, the code of the region, before the cancel tag. */
  private static final int LONGEST_REGION = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    int before = text.codePointBefore(index);
    if (CharacterNames.in(TRIGGERS, before)) {
      return;
    }
    StringBuilder hidden = new StringBuilder();
    int end = index;
    int last = codePoint;
    for (int c = codePoint; CharacterNames.in(TRIGGERS, c); c = text.codePointFrom(end)) {
      end += Character.charCount(c);
      last = c;
      if (c >= 0xE0020 && c < CANCEL) {
        hidden.append((char) (c - 0xE0000));
      }
    }
    if (before != BLACK_FLAG || last != CANCEL || !isRegion(hidden)) {
      out.at(index, end).fix("").report("found", (end - index) / 2, QuotedText.of(hidden));
    }
  }

  /** UTS #51 ED-14a: letters and digits. */
  private static boolean isRegion(CharSequence hidden) {
    return hidden.length() >= 3
        && hidden.length() <= LONGEST_REGION
        && hidden.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
  }
}
