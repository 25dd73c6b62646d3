package org.seedcorpus.rules.repetition;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** The same line twice in a row. */
final class RepeatedLine implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("repeated-line", Family.REPETITION, Severity.WARNING);

  /** Shorter lines are a refrain, a dialogue, a form. */
  private static final int SHORTEST = 21;

  private static final int FEWEST_LETTERS = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int before = -1;
    for (int line = text.headlineLine() + 1; line < text.sourceLine(); line++) {
      if (text.isBlank(line)) {
        continue;
      }
      if (before >= 0 && isRepeat(text, text.trimmedLine(before), text.trimmedLine(line))) {
        Span span = text.trimmedLine(line);
        out.at(span.start(), span.end())
            .report("found", QuotedText.of(text.text(span)), before + 1);
      }
      before = line;
    }
  }

  private static boolean isRepeat(SeedText text, Span one, Span two) {
    if (one.end() - one.start() < SHORTEST
        || !text.sameText(one.start(), one.end(), two.start(), two.end())) {
      return false;
    }
    int letters = 0;
    for (int i = one.start(); i < one.end(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }
}
