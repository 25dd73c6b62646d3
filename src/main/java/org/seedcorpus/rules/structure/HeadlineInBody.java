package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.TextFolding;

/** A line of the body that is the headline again: pages show it twice. */
final class HeadlineInBody implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("headline-in-body", Family.STRUCTURE, Severity.WARNING);

  /** Spaces, quotation marks and vowel marks may differ by so much: in UTF-16 units. */
  private static final int MOST_DIFFERENCE = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    Headline headline = seed.headline();
    if (headline == null || !headline.isAccepted() || !Legible.is(headline.text())) {
      return;
    }
    SeedText text = seed.text();
    int end = seed.endBodyLine();
    boolean isFirst = true;
    for (int line = text.headlineLine() + 1; line < end; line++) {
      if (text.isBlank(line)) {
        continue;
      }
      Span span = text.trimmedLine(line);
      if (isSame(text, headline, span)) {
        if (isFirst) {
          int next = line + 1 < text.lineCount() ? text.lineStart(line + 1) : text.length();
          out.at(span).fix(text.lineStart(line), next, "").suggested().report("first", span);
        } else {
          out.at(span).severity(Severity.INFO).report("later", span);
        }
      }
      isFirst = false;
    }
  }

  private static boolean isSame(SeedText text, Headline headline, Span line) {
    return Math.abs(headline.text().length() - line.length()) <= MOST_DIFFERENCE
        && headline.text().charAt(0) == text.charAt(line.start())
        && TextFolding.text(headline.text()).equals(TextFolding.text(text.text(line)));
  }
}
