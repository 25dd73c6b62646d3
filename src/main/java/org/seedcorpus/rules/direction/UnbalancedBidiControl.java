package org.seedcorpus.rules.direction;

import com.ibm.icu.text.UnicodeSet;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.CodePoints;
import org.seedcorpus.text.SeedText;

/**
 * An embedding or isolate that is not closed in its paragraph, or a PDF or PDI that closes nothing.
 */
final class UnbalancedBidiControl implements CharacterRule {
  private static final UnicodeSet TRIGGERS =
      new UnicodeSet("[\\u202A-\\u202E\\u2066-\\u2069]").freeze();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public UnicodeSet triggers() {
    return TRIGGERS;
  }

  @Override
  public void character(Seed seed, int index, int codePoint, Findings out) {
    SeedText text = seed.text();
    Paragraph paragraph = Paragraph.ofFirst(text, index, TRIGGERS);
    if (paragraph == null) {
      return;
    }
    Nesting nesting = Nesting.of(paragraph);
    Severity severity = nesting.overridden() ? Severity.ERROR : Severity.WARNING;
    for (int i : nesting.unclosed()) {
      out.at(i, i + 1).as(severity).say("unclosed", CodePoints.name(text.charAt(i)));
    }
    for (int i : nesting.idle()) {
      out.at(i, i + 1)
          .as(severity)
          .replaceWith("")
          .say("closes-nothing", CodePoints.name(text.charAt(i)));
    }
  }
}
