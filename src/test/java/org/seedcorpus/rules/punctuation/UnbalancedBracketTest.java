package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class UnbalancedBracketTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new UnbalancedBracket(), "ar");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new UnbalancedBracket(), "en");
  private static final RuleUnderTest JAPANESE = RuleUnderTest.of(new UnbalancedBracket(), "ja");

  @Test
  void anOpeningBracket() {
    ARABIC
        .finds("افتتح المتحف [[(]]متحف البحر أمس")
        .hasKey("found")
        .says("U+0028 LEFT PARENTHESIS", "(متحف")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    ENGLISH.finds("The tower [[(]]built in 1890 is open").says("U+0028 LEFT PARENTHESIS", "(built");
  }

  @Test
  void aClosingBracket() {
    ARABIC.finds("افتتح متحف البحر[[)]] أمس").says("U+0029 RIGHT PARENTHESIS", "البحر)");
    ENGLISH.finds("The tower[[}]]").says("U+007D RIGHT CURLY BRACKET", "tower}");
  }

  @Test
  void whatCloseTakesIsTheLastOfItsKind() {
    ENGLISH.finds("The (tall [[{]]old) tower");
    ENGLISH.finds("[[(]]a (b) c");
    ENGLISH.finds("(a [[{]]b (c) d)");
  }

  @Test
  void aPairMaySpanLines() {
    ENGLISH.accepts("A rocket (2305\r\nGMT) rose");
    ENGLISH.finds("A (rocket\n(2305) rose) [[(]]x");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[(]]").says("U+0028 LEFT PARENTHESIS", "(");
    ENGLISH.finds("abcde[[)]]");
    ENGLISH.accepts("", "()", "(a)");
  }

  @Test
  void labelsOfThreeCharactersOrARomanNumeral() {
    ENGLISH.accepts("a) the tower", "iii) the pier", "12a) the bridge", "1.2) the quay");
    ENGLISH.accepts("viii) the tower", "XVIII) the pier", "1.2.3) the quay");
    ENGLISH.finds("abcd[[)]] the tower");
    ENGLISH.finds("The tower, built in 1890[[)]], is open");
    ENGLISH.finds("x(a)bcd[[)]]");
  }

  @Test
  void smileysAndLaughterAreNoBrackets() {
    ENGLISH.accepts("Nice day :)))", "Bad day :-(", "(: hello", "8) cool", ":o) clown");
    JAPANESE.accepts("船が遅れて困りました（笑", "橋が開いた（泣");
    JAPANESE.finds("船が遅れ[[（]]橋が開いた");
  }

  @Test
  void reversedBracketsAreAnotherRules() {
    ARABIC.accepts("افتتح المتحف )متحف البحر( أمس");
    ENGLISH.accepts("The tower )old( is open");
  }

  @Test
  void bracketsOfOtherScripts() {
    JAPANESE.accepts("港の橋（新しい橋）が開いた", "市長は「橋が開いた」と言った", "【速報】橋が開いた");
    ARABIC.accepts("قرأ ﴿إن مع العسر يسرا﴾ أمس", "قال تعالى:((إن مع العسر يسرا))، ثم سكت");
  }
}
