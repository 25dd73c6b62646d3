package org.seedcorpus.rules.characters;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.nio.charset.Charset;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;
import org.seedcorpus.text.unicode.CharacterSets;

/** A control character: C0 other than tab and line endings, DEL, or C1. */
final class ControlCharacter implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("control-character", Family.CHARACTERS, Severity.ERROR);

  // TAB, LF, CR are text; VT, FF and NEL are line ends of a kind and another rule's.
  private static final UnicodeSet TRIGGERS =
      CharacterSets.of("[[:Cc:]-[\\t\\n\\r\\u000B\\u000C\\u0085]]");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
    if (CharacterNames.in(TRIGGERS, text.codePointBefore(index))
        || codePoint >= 0x80 && seed.isMojibake(index)) {
      return; // a run is one finding
    }
    int end = index + 1;
    while (CharacterNames.in(TRIGGERS, text.codePointFrom(end))) {
      end++;
    }
    FindingBuilder finding = out.at(index, end).fix(replacement(text, index, end));
    boolean inWord = isLetter(text.codePointBefore(index)) && isLetter(text.codePointFrom(end));
    if (codePoint >= 0x80 || inWord) {
      finding.suggested();
    }
    finding.report("found", new CodePoint(codePoint), end - index);
  }

  private static boolean isLetter(int c) {
    return c >= 0 && UCharacter.isLetter(c);
  }

  /** Returns what windows-1252 has in place of C1 controls, and nothing for others. */
  private static String replacement(SeedText text, int start, int end) {
    StringBuilder replacement = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char other = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
        replacement.append(other == '\uFFFD' || other < 0xA0 ? "" : String.valueOf(other));
      }
    }
    return replacement.toString();
  }
}
