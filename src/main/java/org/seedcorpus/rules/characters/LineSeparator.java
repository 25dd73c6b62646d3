package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;

/** A line end that most programs don't know: vertical tab, form feed, NEL, U+2028, U+2029. */
final class LineSeparator implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("line-separator", Family.CHARACTERS, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[\\u000B\\u000C\\u0085\\u2028\\u2029]").freeze();

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
    if (codePoint != 0x85 || !seed.isMojibake(index)) {
      out.at(index, index + 1).fix("\n").suggested().report("found", new CodePoint(codePoint));
    }
  }
}
