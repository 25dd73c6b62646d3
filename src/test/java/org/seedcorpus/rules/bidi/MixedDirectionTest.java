package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MixedDirectionTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MixedDirection(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new MixedDirection(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new MixedDirection(), "en");

  /** A seed of so many Hebrew letters, the headline's ten counted, and so many Latin ones. */
  private static String seed(int hebrew, int latin) {
    return "אאאאא אאאאא\n\n"
        + "ב".repeat(hebrew - 10)
        + " "
        + "x".repeat(latin)
        + "\n\nhttps://example.org\n";
  }

  @Test
  void halfOfTheLettersAreOfAnotherLanguage() {
    HEBREW
        .finds(
"""
[[תוכנית הקונצרטים]]

Harbour Brass and the City Chamber Choir
ינגנו באולם העירוני ביום שישי

Harbour Times
""")
        .hasKey("found")
        .says("he", 54, "תוכנית הקונצרטים")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    ARABIC.finds(
        "[[سوق السمك]]\n\nعاد الصيادون أمس إلى السوق\nThe Harbour Market opens again\n\nالميناء\n");
  }

  @Test
  void below60PercentAndFrom30() {
    HEBREW.finds("[[" + seed(59, 41).replaceFirst("\n", "]]\n")).says("he", 59, "אאאאא אאאאא");
    HEBREW.accepts(seed(60, 40));
    HEBREW.finds("[[" + seed(30, 70).replaceFirst("\n", "]]\n")).says("he", 30, "אאאאא אאאאא");
    HEBREW.accepts(seed(29, 71)); // the rule wrong-direction has it
  }

  @Test
  void aSourceLineIsNoEvidence() {
    HEBREW.finds(
        "[["
            + seed(59, 41)
                .replaceFirst("\n", "]]\n")
                .replace("https://example.org", "עיריית נהריה"));
    HEBREW.finds(
        "[["
            + seed(59, 41).replaceFirst("\n", "]]\n").replace("https://example.org", "City Choir"));
    HEBREW.accepts(seed(60, 40).replace("https://example.org", "Harbour Brass and City Choir"));
  }

  @Test
  void twentyLettersAreEnough() {
    HEBREW.finds("[[" + seed(10, 10).replaceFirst("\n", "]]\n"));
    HEBREW.accepts(seed(10, 9).replace("אאאאא אאאאא", "אאאאא אאאא"));
  }

  @Test
  void aSeedWithoutBodyIsAnotherRules() {
    HEBREW.accepts("תוכנית הקונצרטים Harbour Brass and City Choir", "");
  }

  @Test
  void addressesAreNoText() {
    ARABIC.accepts("سوق السمك\n\nعاد الصيادون https://example.org/market/opens/again\n\nالميناء\n");
    HEBREW.accepts("הגשר נפתח\n\nפרטים באתר www.example.org/bridge/opening/times\n\nעיתון העיר\n");
  }

  @Test
  void aTextOfOneDirectionIsFine() {
    ARABIC.accepts("سوق السمك\n\nعاد الصيادون أمس إلى السوق في المدينة\n\nصحيفة الميناء\n");
    HEBREW.accepts("הגשר\n\nהתזמורת תנגן באולם, ואיתה Harbour Brass\n\nעיריית נהריה\n");
  }

  @Test
  void onlyInRightToLeftLanguages() {
    ENGLISH.accepts(seed(50, 50));
  }
}
