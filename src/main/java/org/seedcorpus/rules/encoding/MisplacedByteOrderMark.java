package org.seedcorpus.rules.encoding;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;

/** U+FEFF anywhere but at the start of a seed: files were joined there. */
final class MisplacedByteOrderMark implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet(0xFEFF, 0xFEFF).freeze();

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, FindingCollector out) {
    if (index > 0) {
      out.at(index, index + 1).replaceWith("").say("found");
    }
  }
}
