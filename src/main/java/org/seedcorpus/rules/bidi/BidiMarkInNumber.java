package org.seedcorpus.rules.bidi;

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

/**
 * A mark between the digits of a number, which makes two numbers of it, shown in the other order.
 * Dates are no numbers: CLDR's Arabic short date has an RLM before each slash.
 */
final class BidiMarkInNumber implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("bidi-mark-in-number", Family.BIDI, Severity.ERROR);

  private static final String SEPARATORS = ".,\u066B\u066C";

  /** No number is longer. */
  private static final int LONGEST = 40;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return BidiMarks.ALL;
  }

  @Override
  public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    if (index == 0 || BidiMarks.contains(text.charAt(index - 1))) {
      return;
    }
    int end = index + 1;
    while (end < text.length() && BidiMarks.contains(text.charAt(end))) {
      end++;
    }
    int left = index - 1;
    int right = end;
    if (isSeparator(text, left)) {
      left--;
    } else if (isSeparator(text, right)) {
      right++;
    }
    if (isDigit(text, left) && isDigit(text, right)) {
      int from = first(text, left);
      int to = last(text, right) + 1;
      if (dots(text, from, to) < 2) {
        out.at(index, end)
            .report("found", CharacterNames.name(codePoint), QuotedText.of(text.text(from, to)));
      }
    }
  }

  private static int first(SeedText text, int i) {
    int from = i;
    while (i - from < LONGEST && isPart(text, from - 1)) {
      from--;
    }
    return from;
  }

  private static int last(SeedText text, int i) {
    int to = i;
    while (to - i < LONGEST && isPart(text, to + 1)) {
      to++;
    }
    return isDigit(text, to) ? to : to - 1;
  }

  private static boolean isPart(SeedText text, int i) {
    return isDigit(text, i) || isSeparator(text, i) && isDigit(text, i - 1) && isDigit(text, i + 1);
  }

  private static int dots(SeedText text, int from, int to) {
    int dots = 0;
    for (int i = from; i < to; i++) {
      dots += text.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  private static boolean isDigit(SeedText text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isSeparator(SeedText text, int i) {
    return i >= 0 && i < text.length() && SEPARATORS.indexOf(text.charAt(i)) >= 0;
  }
}
