package org.seedcorpus.rules.script;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterSets;
import org.seedcorpus.text.unicode.WebAddress;

/** One number in the digits of two scripts: ١١۴. */
final class MixedDigits implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("mixed-digits", Family.SCRIPT, Severity.WARNING);

  // Every second system would do, but ASCII's digits are the common ones.
  private static final UnicodeSet TRIGGERS =
      CharacterSets.of("[[:Nd:]-[0-9]-[\\U0001D7CE-\\U0001D7FF]]");
  private static final String SEPARATORS = ".,/:\u066A\u066B\u066C";
  private static final int LONGEST = 40;

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
    int start = index;
    while (start > text.start() && index - start < LONGEST) {
      int c = text.codePointBefore(start);
      if (TRIGGERS.contains(c)) {
        return; // seen from its first one
      }
      if (!isPart(text, start - Character.charCount(c), c)) {
        break;
      }
      start -= Character.charCount(c);
    }
    int zero = zero(codePoint);
    boolean mixed = start < index; // ASCII digits before it
    int end = index;
    while (end < text.length() && end - index < LONGEST) {
      int c = text.codePointAt(end);
      if (!isPart(text, end, c)) {
        break;
      }
      mixed |= UCharacter.isDigit(c) && zero(c) != zero;
      end += Character.charCount(c);
    }
    if (mixed
        && end - index < LONGEST
        && index - start < LONGEST
        && text.codePointBefore(start) != '/' // a part of an address
        && !WebAddress.isAt(text, index)) {
      out.at(start, end).report("found", QuotedText.of(text.text(start, end)));
    }
  }

  private static boolean isPart(SeedText text, int i, int c) {
    return UCharacter.isDigit(c)
        || SEPARATORS.indexOf(c) >= 0
            && UCharacter.isDigit(text.codePointBefore(i))
            && UCharacter.isDigit(text.codePointFrom(i + 1));
  }

  private static int zero(int digit) {
    return digit - UCharacter.digit(digit);
  }
}
