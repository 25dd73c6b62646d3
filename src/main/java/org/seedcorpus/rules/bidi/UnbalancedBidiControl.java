package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * An embedding or isolate that is not closed in its paragraph, or a PDF or PDI that closes nothing.
 */
final class UnbalancedBidiControl implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-bidi-control", Family.BIDI, Severity.WARNING);

  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[\\u202A-\\u202E\\u2066-\\u2069]").freeze();

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
    BidiParagraph paragraph = BidiParagraph.ofFirst(text, index, TRIGGERS);
    if (paragraph == null) {
      return;
    }
    BidiControlStack nesting = BidiControlStack.of(paragraph);
    Severity severity = nesting.overridden() ? Severity.ERROR : Severity.WARNING;
    for (int i : nesting.unclosed()) {
      out.at(i, i + 1).severity(severity).report("unclosed", CharacterNames.name(text.charAt(i)));
    }
    for (int i : nesting.idle()) {
      out.at(i, i + 1)
          .severity(severity)
          .fix("")
          .report("closes-nothing", CharacterNames.name(text.charAt(i)));
    }
  }
}
