package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class BidiEmbeddingTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new BidiEmbedding(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new BidiEmbedding(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new BidiEmbedding(), "en");

  @Test
  void leftToRightEmbeddingBecomesAnIsolate() {
    HEBREW
        .finds("התערוכה של [[\u202A]]City Museum\u202C נפתחה")
        .hasKey("found")
        .says("U+202A LEFT-TO-RIGHT EMBEDDING", "City Museum")
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("התערוכה של \u2066City Museum\u2069 נפתחה");
  }

  @Test
  void rightToLeftEmbeddingBecomesAnIsolate() {
    ENGLISH
        .finds("The paper [[\u202B]]هآرتس\u202C sold out")
        .says("U+202B RIGHT-TO-LEFT EMBEDDING", "هآرتس")
        .isFixedTo("The paper \u2067هآرتس\u2069 sold out");
  }

  @Test
  void eachOfAParagraphIsFound() {
    ARABIC
        .finds("بين [[\u202A]]Cairo\u202C و[[\u202A]]Tunis\u202C قطار")
        .isFixedTo("بين \u2066Cairo\u2069 و\u2066Tunis\u2069 قطار");
  }

  @Test
  void nestedOnesAreFoundFromTheInside() {
    CheckedText checked = ARABIC.check("\u202Bأ \u202Ab\u202C ج\u202C");
    assertThat(checked.marked()).containsExactlyInAnyOrder("\u202B", "\u202A");
    checked.isFixedTo("\u2067أ \u2066b\u2069 ج\u2069");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u202A]]\u202C").isFixedTo("\u2066\u2069");
    ENGLISH.finds("[[\u202A]]a\u202C").isFixedTo("\u2066a\u2069");
  }

  @Test
  void eachParagraphIsReadForItself() {
    HEBREW.finds("[[\u202A]]a\u202C\r\n[[\u202B]]ב\u202C\n").hasKeys("found", "found");
  }

  @Test
  void whatIsNotClosedIsAnotherRules() {
    ARABIC.accepts("قال \u202Aإن العمل", "\u202Aone\ntwo\u202C", "\u202A", "\u202C\u202A");
  }

  @Test
  void isolatesMarksAndOverridesAreNoEmbeddings() {
    HEBREW.accepts("", "של \u2066City\u2069 נפתחה", "\u202Da\u202C", "\u200Fשלום\u200E");
    ENGLISH.accepts("The museum opens.", "\u2068abc\u2069", "\u202Eabc\u202C");
  }
}
