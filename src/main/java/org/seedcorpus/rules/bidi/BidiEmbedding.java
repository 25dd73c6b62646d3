package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.bidi.BidiControlStack.Scope;
import org.seedcorpus.text.Span;

/** LRE or RLE with its PDF: since Unicode 6.3 isolates do this without touching the rest. */
final class BidiEmbedding implements CharacterRule {
  private static final RuleInfo INFO = new RuleInfo("bidi-embedding", Family.BIDI, Severity.INFO);

  private static final char LRE = '\u202A';
  private static final char RLE = '\u202B';
  private static final UnicodeSet TRIGGERS = new UnicodeSet(LRE, RLE).freeze();

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
    BidiParagraph paragraph = BidiParagraph.ofFirst(seed.text(), index, TRIGGERS);
    if (paragraph == null) {
      return;
    }
    for (Scope scope : BidiControlStack.of(paragraph).closed()) {
      char c = seed.text().charAt(scope.open());
      if (TRIGGERS.contains(c)) {
        out.at(scope.open(), scope.open() + 1)
            .fix(c == LRE ? "\u2066" : "\u2067")
            .fix(scope.close(), scope.close() + 1, "\u2069")
            .suggested()
            .report("found", new CodePoint(c), new Span(scope.open() + 1, scope.close()));
      }
    }
  }
}
