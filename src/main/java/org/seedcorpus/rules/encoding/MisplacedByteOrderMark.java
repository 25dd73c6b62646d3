package org.seedcorpus.rules.encoding;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/** U+FEFF anywhere but at the start of a seed: pasted, or left where files were joined. */
final class MisplacedByteOrderMark implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("misplaced-byte-order-mark", Family.ENCODING, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet(0xFEFF, 0xFEFF).freeze();

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
    if (index > 0) {
      out.at(index, index + 1).fix("").report("found");
    }
  }
}
