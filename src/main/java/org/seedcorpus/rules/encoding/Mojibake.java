package org.seedcorpus.rules.encoding;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.charset.MojibakeSpan;

/** Text that was decoded with the wrong charset, once or several times, and saved. */
final class Mojibake implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("mojibake", Family.ENCODING, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    for (MojibakeSpan garbled : seed.mojibake()) {
      FindingBuilder finding = out.at(garbled.start(), garbled.end());
      if (garbled.exact()) {
        finding.fix(garbled.repaired());
      }
      finding.report(
          garbled.readAs().size() > 1 ? "again" : "found",
          QuotedText.of(garbled.repaired()),
          garbled.bytes(),
          garbled.readAs().get(0),
          garbled.readAs().size());
    }
  }
}
