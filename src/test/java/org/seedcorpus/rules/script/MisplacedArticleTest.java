package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedArticleTest {
  private static final String PIECE = "\u202C\u202B";
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MisplacedArticle(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new MisplacedArticle(), "fa");
  private static final RuleUnderTest UNKNOWN = RuleUnderTest.of(new MisplacedArticle(), null);

  @Test
  void articlesAtTheEndsOfTwoWords() {
    ARABIC
        .finds("تبدأ [[إلكترونيةلا]] المجلة عملها، وتصدر النسخة [[مطبوعةلا]] غدا")
        .hasKey("found")
        .says("إلكترونيةلا")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("تبدأ الإلكترونية المجلة عملها، وتصدر النسخة المطبوعة غدا");
  }

  @Test
  void anArticleInLogicalOrder() {
    ARABIC.finds("[[مدينةال]] ثم [[قريةال]]").isFixedTo("المدينة ثم القرية");
  }

  @Test
  void theFirstAndTheLastWordOfTheFile() {
    ARABIC.finds("[[مدينةلا]] [[قريةلا]]").isFixedTo("المدينة القرية");
    UNKNOWN.finds("[[مدينةلا]]\r\n[[قريةلا]]").isFixedTo("المدينة\r\nالقرية");
  }

  @Test
  void piecesOfAWordAreJoinedInOrder() {
    ARABIC
        .finds(String.join(PIECE, "[[حر", "ية", "ل", "ا]] ثم [[حقوق", "ل", "وا]]"))
        .says("حريةلا")
        .isFixedTo("الحرية ثم والحقوق");
  }

  @Test
  void fiveAreFoundOneByOne() {
    String word = "[[مدينةلا]] ثم ";
    ARABIC.finds(word.repeat(5)).hasKeys("found", "found", "found", "found", "found");
    String text = word.repeat(6).replace("[[", "").replace("]]", "");
    ARABIC
        .finds("[[مدينةلا]]" + text.substring("مدينةلا".length()))
        .hasKey("many")
        .says(6, "مدينةلا")
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("المدينة ثم ".repeat(6));
  }

  @Test
  void oneArticleAtAnEndMayBeAMissingSpace() {
    ARABIC.accepts("قالت الوزارةلا نعلم موعد الافتتاح", "وزارةلا", "");
  }

  @Test
  void wordsThatEndInTheseLettersAreNone() {
    ARABIC.accepts(
        "وصل متأخرا قليلا، فقال رجلا قولا جميلا، وانتظر طويلا حتى كان أولا",
        "قالت الوزارة لا، وقالت البلدية لا",
        "المدينةلا القريةلا",
        "ةلا ةلا ةلا");
    PERSIAN.accepts("حالا بالا و والا آمدند", "مثلا اصلا قبلا");
  }

  @Test
  void onlyInTheArabicScript() {
    RuleUnderTest.of(new MisplacedArticle(), "en").accepts("مدينةلا قريةلا");
    RuleUnderTest.of(new MisplacedArticle(), "he").accepts("مدينةلا قريةلا");
    UNKNOWN.accepts("The bridge is open.");
  }
}
