package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.CharacterNames;

/** LRE or RLE with its PDF: since Unicode 6.3 isolates do this without touching the rest. */
final class BidiEmbedding implements CharacterRule {
  private static final RuleInfo INFO = new RuleInfo("bidi-embedding", Family.BIDI, Severity.INFO);

  private static final UnicodeSet TRIGGERS = new UnicodeSet(0x202A, 0x202B).freeze();

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
    for (int i : BidiControlStack.of(paragraph).closed()) {
      char c = seed.text().charAt(i);
      if (TRIGGERS.contains(c)) {
        out.at(i, i + 1).report("found", CharacterNames.name(c));
      }
    }
  }
}
