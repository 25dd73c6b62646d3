package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class UnbalancedBidiControlTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new UnbalancedBidiControl(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new UnbalancedBidiControl(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new UnbalancedBidiControl(), "en");

  @Test
  void anIsolateThatIsNotClosed() {
    ARABIC
        .finds("قال المتحدث [[\u2067]]إن العمل مستمر")
        .hasKey("unclosed")
        .says("U+2067 RIGHT-TO-LEFT ISOLATE")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("قال المتحدث إن العمل مستمر");
    ENGLISH.finds("The [[\u202A]]museum opens").says("U+202A LEFT-TO-RIGHT EMBEDDING");
  }

  @Test
  void whatClosesNothing() {
    ARABIC
        .finds("قال المتحدث إن العمل[[\u2069]] مستمر")
        .hasKey("closes-nothing")
        .says("U+2069 POP DIRECTIONAL ISOLATE")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("قال المتحدث إن العمل مستمر");
    HEBREW
        .finds("התערוכה[[\u202C]] נפתחה")
        .says("U+202C POP DIRECTIONAL FORMATTING")
        .hasFix(Safety.SAFE)
        .isFixedTo("התערוכה נפתחה");
  }

  @Test
  void anIsolateClosesWhatIsOpenInsideIt() {
    HEBREW
        .finds("הספרייה \u2066City [[\u202B]]Library\u2069 נפתחה")
        .hasKey("unclosed")
        .isFixedTo("הספרייה \u2066City Library\u2069 נפתחה");
  }

  @Test
  void anEmbeddingIsNotClosedFromInsideAnIsolate() {
    HEBREW.finds("\u202Bא \u2066b[[\u202C]]\u2069 ג\u202C").hasKey("closes-nothing");
  }

  @Test
  void besideAnOverrideItIsAnError() {
    ENGLISH.finds("a [[\u2066]]b \u202Ec\u202C d").hasKey("unclosed").hasSeverity(Severity.ERROR);
    ENGLISH.finds("a \u202Ec\u202C [[\u202C]]d").hasSeverity(Severity.ERROR);
    ENGLISH.finds("a [[\u2066]]b\n\u202Ec\u202C d").hasSeverity(Severity.WARNING);
  }

  @Test
  void firstAndLastCharacterOfTheFileAndOfALine() {
    ENGLISH.finds("[[\u2068]]").isFixedTo("");
    ENGLISH.finds("[[\u2069]]a[[\u2068]]").isFixedTo("a");
    ENGLISH.finds("a[[\u2066]]\r\n[[\u2069]]b").isFixedTo("a\r\nb");
  }

  @Test
  void balancedControlsAreFine() {
    ARABIC.accepts(
        "",
        "يعمل نظام \u2066Linux 6\u2069 على الخوادم",
        "يعمل نظام \u202ALinux 6\u202C على الخوادم",
        "\u2067أ \u202Ab\u202C ج\u2069");
    HEBREW.accepts(
        "של \u2068City\u2069 נפתחה", "\u202Bא \u202Ab\u202C ג\u202C", "\u200Fשלום\u200E");
    ENGLISH.accepts("The bridge is open.", "\u2066\u2066a\u2069\u2069", "\u202A\u202C\u2066\u2069");
  }

  @Test
  void anOverrideThatIsNotClosedIsAnotherRules() {
    ARABIC.accepts("عاد القطار \u202Eأمس", "\u202Dعاد");
    ENGLISH.accepts("\u202Eabc", "\u2066a \u202Eb\u2069");
  }
}
