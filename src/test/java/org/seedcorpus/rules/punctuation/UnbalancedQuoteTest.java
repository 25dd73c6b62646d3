package org.seedcorpus.rules.punctuation;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class UnbalancedQuoteTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new UnbalancedQuote(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new UnbalancedQuote(), "fa");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new UnbalancedQuote(), "en");
  private static final RuleUnderTest GERMAN = RuleUnderTest.of(new UnbalancedQuote(), "de");

  @Test
  void anOpeningMark() {
    ARABIC
        .finds("قال الوزير [[“]]سنفتح المكتبة في دعاية “البحر” غدا")
        .hasKey("found")
        .says("U+201C LEFT DOUBLE QUOTATION MARK", "“سنفتح")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    PERSIAN.finds("وزیر گفت [[«]]کتابخانه فردا باز می\u200Cشود");
    ENGLISH.finds("The mayor said [[“]]the bridge is open and left");
  }

  @Test
  void aClosingMark() {
    ARABIC.finds("نال الكاتب جائزة البحر[[“]] وجائزة ”النهر“ أمس");
    PERSIAN
        .finds("وزیر گفت کتابخانه فردا باز می\u200Cشود[[»]] و رفت")
        .says("U+00BB RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK", "می\u200Cشود»");
    ENGLISH.finds("The bridge is open[[”]] he said");
  }

  @Test
  void aQuotationMaySpanLines() {
    ENGLISH.accepts("“The bridge is open\r\nand free,” he said", "“One.\n“Two,” she said.");
    PERSIAN.accepts("«پل باز شد\nو رایگان است» گفت");
  }

  @Test
  void otherConventionsPairToo() {
    GERMAN.accepts("Er las »Das Meer« und „Der Hafen“ im Sommer", "‚Das Meer‘ und „Hafen“");
    RuleUnderTest.of(new UnbalancedQuote(), "sv")
        .accepts("Hon läste ”Havet” och »Hamnen» i somras");
    RuleUnderTest.of(new UnbalancedQuote(), "ru")
        .accepts("Дом построило общество «Фирма «Волна», а землю дал город");
    ARABIC.accepts("قال الوزير ”سنفتح المكتبة“ غدا، ثم “المتحف”", "قال :« سنفتح المكتبة ». ثم مضى");
  }

  @Test
  void asciiMarksAreNeverReported() {
    ARABIC.accepts("قال الوزير \"سنفتح المكتبة غدا");
    ENGLISH.accepts("A screen of 15\" and the \"old pier", "", "\"");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[“]]abc");
    ENGLISH.finds("abc[[”]]");
    ENGLISH.finds("abc [[“]]def\r\nghi").says("U+201C LEFT DOUBLE QUOTATION MARK", "“def");
  }

  @Test
  void twoKindsOfMarksAreCountedApart() {
    PERSIAN.finds("او از [[«]]کتاب «دریا» و برای «باد» نوشت");
    ENGLISH.accepts("“The «old» pier”", "«The “old” pier»");
    ENGLISH.finds("“The [[«]]old pier”");
  }
}
