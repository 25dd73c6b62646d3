package org.seedcorpus.rules.structure;

import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class EmptySeedTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new EmptySeed(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new EmptySeed(), "ar");

  @Test
  void aFileWithoutBytes() {
    ENGLISH.finds("[[]]").hasKey("no-bytes").says().hasSeverity(Severity.ERROR).hasNoFix();
  }

  @Test
  void aFileWithoutVisibleText() {
    ENGLISH.finds("[[ \n\u00A0]]").hasKey("only-blanks").hasSeverity(Severity.ERROR);
    ENGLISH.finds("[[\uFEFF]]").hasKey("only-blanks");
    ENGLISH.finds("[[\r\n\t]]\r\n").hasKey("only-blanks");
    ARABIC.finds("[[\u200F\u200B]]").hasKey("only-blanks");
  }

  @Test
  void nothingButTheSource() {
    ARABIC
        .finds("[[المصدر: صحيفة الميناء]]\n")
        .hasKey("only-source")
        .says("المصدر: صحيفة الميناء")
        .hasSeverity(Severity.ERROR);
    ENGLISH.finds("\n[[Source: Harbour Times]]\n").says("Source: Harbour Times");
    SeedMetadata declared = new SeedMetadata("en", null, null, "Harbour Times", null, null);
    new RuleUnderTest(new EmptySeed(), declared).finds("[[Harbour Times]]").hasKey("only-source");
  }

  @Test
  void oneLineOfTextIsNotEmpty() {
    ENGLISH.accepts("Fair opens", ".", "Harbour Times", "Source: Harbour Times\n\nBridge");
    ARABIC.accepts("عاد القطار", "١", "صحيفة الميناء");
  }
}
