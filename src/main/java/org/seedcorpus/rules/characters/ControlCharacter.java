package org.seedcorpus.rules.characters;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.CharacterNames;

/** A control of C0, DEL or C1 that text has no use for. */
final class ControlCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("control-character", Family.CHARACTERS, Severity.ERROR);

  // TAB, LF, CR are text; VT, FF and NEL are line ends of a kind and another rule's.
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[[:Cc:]-[\\t\\n\\r\\u000B\\u000C\\u0085]]").freeze();

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
    if (codePoint < 0x80 || !seed.isMojibake(index)) {
      out.at(index, index + 1).report("found", CharacterNames.name(codePoint));
    }
  }
}
