package org.seedcorpus.rules.bidi;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

/** Which of the rules about direction has a character that several could report. */
class BidiOwnersTest {
  private static final Rule REDUNDANT = new RedundantBidiMark();
  private static final Rule LEADING = new LeadingBidiMark();

  @Test
  void leavesALeadingMarkToOneRule() {
    String text = "\u200Eنشرت البلدية الخبر أمس";
    RuleUnderTest.of(LEADING, "ar").finds("[[\u200E]]نشرت البلدية الخبر أمس");
    RuleUnderTest.of(REDUNDANT, "ar").accepts(text);
    RuleUnderTest.of(LEADING, "ar").accepts("\u200F" + text);
    RuleUnderTest.of(REDUNDANT, "ar").finds("\u200F[[\u200E]]نشرت البلدية الخبر أمس");
  }

  @Test
  void leavesAMarkInANumberOrWordToOneRule() {
    RuleUnderTest.of(REDUNDANT, "ar").accepts("أكثر من 3.\u200F1 مليار", "المي\u200Fناء");
    RuleUnderTest.of(REDUNDANT, "en").accepts("It costs 1.56\u200E73 dollars");
  }

  @Test
  void isLinearInMarks() {
    List<Rule> rules =
        List.of(
            new BidiOverride(),
            new UnbalancedBidiControl(),
            LEADING,
            REDUNDANT,
            new BidiMarkInNumber());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String piece : List.of("\u200E", "\u202E", "\u202Da\u202C", "1\u200F", "\u200E\n")) {
            String text = piece.repeat(20_000 / piece.length());
            for (Rule rule : rules) {
              CheckedText.of(rule, "ar", text);
            }
          }
        });
  }
}
