package org.seedcorpus.rules.bidi;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class ParagraphDirectionTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ParagraphDirection(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new ParagraphDirection(), "he");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new ParagraphDirection(), "ur");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new ParagraphDirection(), "en");

  @Test
  void beginsWithALatinWord() {
    ARABIC
        .findsInBody("[[Linux]] هو النظام الذي اختارته المكتبة لحواسيبها.")
        .hasKey("found")
        .says("Linux")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    HEBREW.findsInBody("[[Waze]] תפעל בכל אוטובוס בעיר.").says("Waze");
    URDU.findsInBody("[[Metro]] کل سے دوبارہ چلے گی۔").says("Metro");
  }

  @Test
  void whatPrecedesTheWordIsMarkedToo() {
    ARABIC.findsInBody("  [[«Linux»]] هو النظام الذي اختارته المكتبة.").says("«Linux»");
    ARABIC.findsInBody("[[3. Linux]] هو النظام الذي اختارته المكتبة.").says("3. Linux");
  }

  @Test
  void eachParagraphOfTheBody() {
    ARABIC
        .findsInBody("[[Linux]] هو النظام الجديد\r\nوهذا قديم\r\n[[Unix]] هو النظام القديم")
        .hasKeys("found", "found");
  }

  @Test
  void headlineAndSourceLineAreNoParagraphs() {
    ARABIC.accepts("Linux هو النظام الجديد", "Linux هو النظام\n\nUnix هو النظام القديم", "");
  }

  @Test
  void eightLettersAreAParagraph() {
    HEBREW.findsInBody("[[ab]] אבגדהו");
    HEBREW.acceptsBodies("ab אבגדה");
  }

  @Test
  void mostLettersRunFromRightToLeft() {
    HEBREW.findsInBody("[[abcd]] אבגדה");
    HEBREW.acceptsBodies("abcde אבגדה", "City Library, Harbour Street 7 נפתח");
  }

  @Test
  void isolatesAndMarksSayWhatIsMeant() {
    ARABIC.acceptsBodies(
        "\u200FLinux هو النظام الذي اختارته المكتبة.",
        "\u2066Linux\u2069 هو النظام الذي اختارته المكتبة.",
        "\u200ELinux هو النظام الذي اختارته المكتبة.",
        "نظام Linux هو الذي اختارته المكتبة.");
    ARABIC.findsInBody("\u2066[[x\u2069\u2069 Linux]] هو النظام الذي اختارته المكتبة.");
  }

  @Test
  void anAddressIsNoWord() {
    ARABIC.acceptsBodies("https://example.org/a هو عنوان المكتبة الجديدة على الشبكة");
    HEBREW.acceptsBodies("www.example.org היא כתובת הספרייה החדשה ברשת");
  }

  @Test
  void onlyInRightToLeftLanguages() {
    ENGLISH.acceptsBodies("The paper הארץ הארץ הארץ הארץ הארץ");
  }
}
