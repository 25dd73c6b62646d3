package org.seedcorpus.rules.encoding;

import java.util.List;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.MojibakeDetector;
import org.seedcorpus.text.charset.MojibakeSpan;

/** Text that was read in a wrong charset, once or more often, and saved so. */
final class Mojibake implements SeedRule {
  private static final RuleInfo INFO = new RuleInfo("mojibake", Family.ENCODING, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    for (int line = 0; line < text.lineCount(); line++) {
      if (!text.isBlank(line)) {
        check(text, text.lineStart(line), text.lineEnd(line), out);
      }
    }
  }

  private static void check(SeedText text, int start, int end, FindingCollector out) {
    List<MojibakeSpan> found = MojibakeDetector.find(text, start, end);
    for (MojibakeSpan garbled : found) {
      FindingBuilder draft = out.at(garbled.start(), garbled.end());
      if (garbled.isExact(text)) {
        draft.fix(garbled.repaired());
      }
      draft.report(
          garbled.readAs().size() > 1 ? "again" : "found",
          QuotedText.of(garbled.repaired()),
          garbled.bytes(),
          garbled.readAs().get(0),
          garbled.readAs().size());
    }
  }
}
