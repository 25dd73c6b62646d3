package org.seedcorpus.rules.punctuation;

import com.ibm.icu.lang.UCharacter;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.ArabicHebrewLetters;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * A space before a mark that ends something, or none after it, unless the writer always does so.
 */
final class PunctuationSpacing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("punctuation-spacing", Family.PUNCTUATION, Severity.INFO);

  /** So many marks behind a space, and fewer that are not, are a habit and no slip. */
  private static final int HABIT = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SpacingStatistics marks = SpacingStatistics.of(seed.text());
    if (!setsSpaces(seed.language().base()) && !isHabit(marks.spaced().size(), marks.attached())) {
      boolean arabic = seed.language().script().equals("Arab");
      for (int i : marks.spaced()) {
        char c = seed.text().charAt(i);
        int spaced = marks.spaced(c);
        int attached = marks.attached(c);
        boolean habit =
            isStop(c) || arabic && c != ':' ? isHabit(spaced, attached) : spaced >= attached;
        if (!habit) {
          before(seed.text(), i, out);
        }
      }
    }
    for (int i : marks.joined()) {
      char c = seed.text().charAt(i);
      out.at(i, i + 1).fix(c + " ").report("none-after", CharacterNames.name(c));
    }
  }

  private static boolean isHabit(int spaced, int attached) {
    return spaced >= HABIT && spaced > attached;
  }

  /** French and its neighbours set a space before high marks, Thai and Khmer between phrases. */
  private static boolean setsSpaces(String language) {
    return switch (language) {
      case "fr", "br", "oc", "wa", "co", "mg", "th", "lo", "km", "my", "bo", "dz" -> true;
      default -> false;
    };
  }

  /** No language sets a space before these. Before : ; ! ? many writers do, as the French. */
  private static boolean isStop(char c) {
    return c == ',' || c == '.' || c == '\u060C' || c == '\u06D4';
  }

  private static void before(SeedText text, int index, FindingCollector out) {
    int start = index;
    while (SpacingStatistics.isSpace(text.charAt(start - 1))) {
      start--;
    }
    if (UCharacter.isLetterOrDigit(text.codePointBefore(start))
        || ArabicHebrewLetters.isMark(text.codePointBefore(start))) {
      out.at(start, index + 1)
          .fix(start, index, "")
          .report("space-before", CharacterNames.name(text.charAt(index)));
    }
  }
}
