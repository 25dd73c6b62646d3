package org.seedcorpus.rules.structure;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A last line that names no source. */
final class SourceMissing implements SeedRule {
  @Override
  public void seed(Seed seed, FindingCollector out) {
    SeedText text = seed.text();
    int line = text.sourceLine();
    if (line < 0 || SourceLine.of(seed) != null) {
      return;
    }
    Span last = text.trimmedLine(line);
    if (!Legible.is(text.text(last))) {
      return;
    }
    out.at(last.start(), last.end()).say(line == text.headlineLine() ? "one-line" : "found");
  }
}
