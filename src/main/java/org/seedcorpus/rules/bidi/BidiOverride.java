package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/** LRO or RLO: what follows is shown in another order than it is stored (UAX #9 X4, X5). */
final class BidiOverride implements CharacterRule {
  private static final RuleInfo INFO = new RuleInfo("bidi-override", Family.BIDI, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet(0x202D, 0x202E).freeze();

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
    out.at(index, index + 1).report(codePoint == 0x202E ? "right-to-left" : "left-to-right");
  }
}
