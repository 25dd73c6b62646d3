package org.seedcorpus.rules.encoding;

import java.util.List;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Findings.Draft;
import org.seedcorpus.rule.LineRule;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.text.charset.Garbled;

/** Text that was read in a wrong charset, once or more often, and saved so. */
final class Mojibake implements LineRule {
  @Override
  public void line(Seed seed, int line, int start, int end, Findings out) {
    List<Garbled> found = org.seedcorpus.text.charset.Mojibake.find(seed.text(), start, end);
    for (Garbled garbled : found) {
      Draft draft = out.at(garbled.start(), garbled.end());
      if (garbled.isExact(seed.text())) {
        draft.replaceWith(garbled.repaired());
      }
      draft.say(
          garbled.readAs().size() > 1 ? "again" : "found",
          Quote.of(garbled.repaired()),
          garbled.bytes(),
          garbled.readAs().get(0),
          garbled.readAs().size());
    }
  }
}
