package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/** A carriage return without a line feed after it. */
final class BareCarriageReturn implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("bare-carriage-return", Family.CHARACTERS, Severity.ERROR);

  private static final UnicodeSet TRIGGERS = new UnicodeSet('\r', '\r').freeze();

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
    SeedText text = seed.text();
    int next = text.codePointFrom(index + 1);
    if (next == '\n') {
      return;
    }
    // CR CR LF is CR LF that was converted twice: it ends one line.
    boolean twice = next == '\r' && text.codePointFrom(index + 2) == '\n';
    out.at(index, index + 1).fix(twice ? "" : "\n").report(twice ? "twice" : "found");
  }
}
