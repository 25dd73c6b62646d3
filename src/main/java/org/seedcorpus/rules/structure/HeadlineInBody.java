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

  /** What stands before the colon of a link is shorter: in UTF-16 units. */
  private static final int LONGEST_LABEL = 60;

  /** A shorter headline may end a line by chance: in UTF-16 units. */
  private static final int SHORTEST_LINK = 12;

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
      if (!isSame(text, headline, span) && linksToItself(text, headline, span)) {
        out.at(span).report("link", span);
      }
      isFirst = false;
    }
  }

  /** Returns whether a line is a label, a colon and the headline: a link to the page itself. */
  private static boolean linksToItself(SeedText text, Headline headline, Span line) {
    int start = line.end() - headline.text().length();
    int last = headline.text().length() - 1;
    if (start - line.start() < 3
        || start - line.start() > LONGEST_LABEL
        || headline.text().length() < SHORTEST_LINK
        || text.charAt(line.end() - 1) != headline.text().charAt(last)) {
      return false;
    }
    int colon = start - 1;
    while (colon > line.start() && (text.charAt(colon) == ' ' || text.charAt(colon) == '\u00A0')) {
      colon--;
    }
    return text.charAt(colon) == ':' && text.text(start, line.end()).equals(headline.text());
  }

  private static boolean isSame(SeedText text, Headline headline, Span line) {
    return Math.abs(headline.text().length() - line.length()) <= MOST_DIFFERENCE
        && headline.text().charAt(0) == text.charAt(line.start())
        && TextFolding.text(headline.text()).equals(TextFolding.text(text.text(line)));
  }
}
