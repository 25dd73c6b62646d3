package org.seedcorpus.rules.bidi;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;

/**
 * An embedding or isolate that is not closed in its paragraph, or a PDF or PDI that closes nothing.
 * Overrides, closed or not, are the concern of the rule bidi-override.
 */
final class UnbalancedBidiControl implements CharacterRule {
  private static final RuleInfo INFO =
      new RuleInfo("unbalanced-bidi-control", Family.BIDI, Severity.WARNING);

  private static final char PDI = '\u2069';

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
      char c = text.charAt(i);
      if (!BidiOverride.isOverride(c)) { // the rule bidi-override has it
        out.at(i, i + 1)
            .severity(severity)
            .fix("")
            .suggested()
            .report("unclosed", new CodePoint(c));
      }
    }
    for (int i : nesting.idle()) {
      FindingBuilder draft = out.at(i, i + 1).severity(severity).fix("");
      if (text.charAt(i) == PDI) {
        draft.suggested(); // it is a neutral character to its neighbours, closing or not (UAX #9)
      }
      draft.report("closes-nothing", new CodePoint(text.charAt(i)));
    }
  }
}
