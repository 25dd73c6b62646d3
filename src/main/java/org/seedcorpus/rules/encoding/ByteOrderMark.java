package org.seedcorpus.rules.encoding;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** U+FEFF at the start of a seed. */
final class ByteOrderMark implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("byte-order-mark", Family.ENCODING, Severity.INFO);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    boolean announcesUtf16 = !seed.decoding().isUtf8(); // it has its use there
    if (!announcesUtf16 && seed.text().length() > 0 && seed.text().charAt(0) == '\uFEFF') {
      out.at(0, 1).fix("").report("found");
    }
  }
}
