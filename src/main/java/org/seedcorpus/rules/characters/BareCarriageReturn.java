package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.text.SeedText;

/** A carriage return without a line feed after it. */
final class BareCarriageReturn implements CharacterRule {
  private static final UnicodeSet TRIGGERS = new UnicodeSet('\r', '\r').freeze();

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, FindingCollector out) {
    SeedText text = seed.text();
    int next = text.codePointFrom(index + 1);
    if (next == '\n') {
      return;
    }
    // CR CR LF is CR LF that was converted twice: it ends one line.
    boolean twice = next == '\r' && text.codePointFrom(index + 2) == '\n';
    out.at(index, index + 1).replaceWith(twice ? "" : "\n").say(twice ? "twice" : "found");
  }
}
