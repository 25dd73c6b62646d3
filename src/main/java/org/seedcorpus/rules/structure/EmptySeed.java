package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A seed in which there is nothing to read, or nothing but its source. */
final class EmptySeed implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("empty-seed", Family.STRUCTURE, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    if (text.headlineLine() < 0) {
      out.at(0, text.lineEnd(text.lineCount() - 1))
          .report(text.length() == 0 ? "no-bytes" : "only-blanks");
    } else if (seed.isSourceOnly()) {
      Span source = text.trimmedLine(text.sourceLine());
      out.at(source).report("only-source", source);
    }
  }
}
