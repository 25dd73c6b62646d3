package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rules.RuleUnderTest;

class ReversedBracketTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ReversedBracket(), "ar");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new ReversedBracket(), "ur");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new ReversedBracket(), "en");

  @Test
  void roundBrackets() {
    ARABIC
        .finds("افتتح المتحف [[)متحف البحر(]] أمس")
        .hasKey("found")
        .says("متحف البحر")
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("افتتح المتحف (متحف البحر) أمس");
    URDU.finds("کتب خانہ [[)سٹی لائبریری (]]کل کھلے گا").says("سٹی لائبریری");
  }

  @Test
  void otherBrackets() {
    ENGLISH
        .finds("The tower [[]built in 1890[]] is open")
        .isFixedTo("The tower [built in 1890] is open");
    ARABIC.finds("المادة [[}ثلاثة{]] من القانون").isFixedTo("المادة {ثلاثة} من القانون");
  }

  @Test
  void twoPairsOfALine() {
    ARABIC.finds("زار [[)البحر(]] ثم [[)النهر(]] أمس").isFixedTo("زار (البحر) ثم (النهر) أمس");
  }

  @Test
  void threePairsOfALine() {
    ENGLISH
        .finds("The [[)old(]] tower, the [[)new(]] pier and the [[)long(]] quay")
        .isFixedTo("The (old) tower, the (new) pier and the (long) quay");
    RuleUnderTest.of(new UnbalancedBracket(), "en").accepts("The )old( tower, the )new( pier");
  }

  @Test
  void aPairInsideAReversedOneStays() {
    ENGLISH.finds("The [[)old (1890) tower(]] is open").isFixedTo("The (old (1890) tower) is open");
  }

  @Test
  void sixtyUnitsApart() {
    String word = "a".repeat(59);
    ENGLISH.finds("b [[)" + word + "(]] c");
    ENGLISH.accepts("b )" + word + "a( c");
    ENGLISH.finds("b [[)a(]] c");
    ENGLISH.accepts("b )( c");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[)abc(]]").isFixedTo("(abc)");
    ENGLISH.finds("[[)abc(]]\r\n[[)def(]]").isFixedTo("(abc)\r\n(def)");
    ENGLISH.accepts(")abc\n(", ")", "(", "");
  }

  @Test
  void bracketsThatPairWithOthers() {
    ARABIC.accepts(
        "افتتح المتحف (متحف البحر) أمس",
        "أ) المتحف ب) المكتبة (القديمة) ج) البرج",
        "1) المتحف (البحر");
    URDU.accepts("کتب خانہ (سٹی لائبریری) کل کھلے گا", "الف) پل");
    ENGLISH.accepts("a) the tower (old) b) the pier", "f(x) = (1)", "a ]b( c");
  }
}
