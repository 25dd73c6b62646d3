package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A last line that names no source. */
final class SourceMissing implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("source-missing", Family.STRUCTURE, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int line = text.sourceLine();
    if (line < 0
        || !seed.isSourceRequired()
        || seed.source() != null
        || seed.isSourceOnly()) {
      return;
    }
    Span last = text.trimmedLine(line);
    if (!Legible.is(text.text(last))) {
      return;
    }
    out.at(last.start(), last.end()).report(line == text.headlineLine() ? "one-line" : "found");
  }
}
