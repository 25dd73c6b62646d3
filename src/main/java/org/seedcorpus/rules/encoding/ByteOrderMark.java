package org.seedcorpus.rules.encoding;

import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** U+FEFF at the start of a seed. */
final class ByteOrderMark implements SeedRule {
  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void seed(Seed seed, FindingCollector out) {
    boolean announcesUtf16 = !seed.decoding().isUtf8(); // it has its use there
    if (!announcesUtf16 && seed.text().length() > 0 && seed.text().charAt(0) == '\uFEFF') {
      out.at(0, 1).replaceWith("").say("found");
    }
  }
}
