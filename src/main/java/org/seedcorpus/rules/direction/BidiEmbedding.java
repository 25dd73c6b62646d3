package org.seedcorpus.rules.direction;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.CodePoints;

/** LRE or RLE with its PDF: since Unicode 6.3 isolates do this without touching the rest. */
final class BidiEmbedding implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet(0x202A, 0x202B).freeze();

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
    Paragraph paragraph = Paragraph.ofFirst(seed.text(), index, TRIGGERS);
    if (paragraph == null) {
      return;
    }
    for (int i : Nesting.of(paragraph).closed()) {
      char c = seed.text().charAt(i);
      if (TRIGGERS.contains(c)) {
        out.at(i, i + 1).say("found", CodePoints.name(c));
      }
    }
  }
}
