package org.seedcorpus.rules.encoding;

import java.util.List;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.FindingCollector.Draft;
import org.seedcorpus.rule.LineRule;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.text.charset.MojibakeSpan;

/** Text that was read in a wrong charset, once or more often, and saved so. */
final class Mojibake implements LineRule {
  @Override
  public void line(Seed seed, int line, int start, int end, FindingCollector out) {
    List<MojibakeSpan> found =
        org.seedcorpus.text.charset.MojibakeDetector.find(seed.text(), start, end);
    for (MojibakeSpan garbled : found) {
      Draft draft = out.at(garbled.start(), garbled.end());
      if (garbled.isExact(seed.text())) {
        draft.replaceWith(garbled.repaired());
      }
      draft.say(
          garbled.readAs().size() > 1 ? "again" : "found",
          QuotedText.of(garbled.repaired()),
          garbled.bytes(),
          garbled.readAs().get(0),
          garbled.readAs().size());
    }
  }
}
