package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class WrongDirectionTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new WrongDirection(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new WrongDirection(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new WrongDirection(), "en");
  private static final String ITEMS =
      "1. The Quiet Harbour\n2. A Bridge of Stone\n\u2022 Summer at Sea\n- The Last Ferry\n";

  private static String seed(int hebrew, int latin) {
    return "Harbour\n\n" + "ב".repeat(hebrew) + " " + "x".repeat(latin - 7) + "\n\nעיתון העיר\n";
  }

  @Test
  void anEnglishTextThatIsDeclaredAsArabic() {
    ARABIC
        .finds("[[Harbour bridge reopens]]\n\nThe last lane opened on Friday.\n\nHarbour Times\n")
        .hasKey("found")
        .says("ar", 0, "Harbour bridge reopens")
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void anEnglishTextUnderAnArabicHeadline() {
    ARABIC.finds(
        "[[سوق السمك]]\n\nThe market is open.\nThe boats came back.\nNobody had to wait.\n\nN");
    HEBREW.finds("[[השוק]]\n\nThe market is open.\nThe boats came back.\nNobody waited.\n\nTimes");
  }

  @Test
  void below30Percent() {
    HEBREW.finds("[[" + seed(29, 71).replaceFirst("\n", "]]\n")).says("he", 29, "Harbour");
    HEBREW.accepts(seed(30, 70));
  }

  @Test
  void twentyLettersAreEnough() {
    HEBREW.finds("[[" + seed(0, 20).replaceFirst("\n", "]]\n"));
    HEBREW.accepts(seed(0, 19));
  }

  @Test
  void aQuarterOfTheLinesHasRightToLeftLetters() {
    String latin = "The boats came back to the harbour\n";
    HEBREW.accepts("Harbour\n\nהשוק\n" + latin.repeat(3) + "\nעיתון העיר\n");
    HEBREW.finds("[[Harbour]]\n\nהשוק\n" + latin.repeat(4) + "\nעיתון העיר\n");
    HEBREW.finds("[[Harbour]]\n\nהשוק\n" + latin.repeat(2) + "\nעיתון העיר\n");
  }

  @Test
  void theSourceLineIsNoEvidence() {
    ARABIC.accepts("سوق السمك\n\nعاد الصيادون\n\nThe Harbour Weekly News Letter");
  }

  @Test
  void filmsAndStyleSheetsAreNotCounted() {
    ARABIC.accepts(
        "أفلام السنة\n\nأفضل ما عرض\n" + ITEMS + "\nصحيفة",
        "سوق السمك\n\n.head { color: red; margin: none }\nعاد الصيادون أمس\n\nصحيفة");
    ARABIC.finds("[[Films]]\n\nThe films of the year were\n" + ITEMS + "\nصحيفة");
  }

  @Test
  void aSeedWithoutBodyIsAnotherRules() {
    ARABIC.accepts(
        "", "Harbour Weekly News Letter\n\nHarbour Times\n", "Harbour Weekly News Letter");
  }

  @Test
  void onlyInRightToLeftLanguages() {
    ENGLISH.accepts("Harbour bridge\n\nThe last lane opened on Friday.\n\nHarbour Times\n");
  }
}
