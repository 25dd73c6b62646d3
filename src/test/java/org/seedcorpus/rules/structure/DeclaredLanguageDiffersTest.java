package org.seedcorpus.rules.structure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class DeclaredLanguageDiffersTest {
  private static final String ENGLISH =
      "The last lane of the old bridge opened on Friday, a week ahead of the summer holidays. The"
          + " mayor thanked the workers and said that the ferries would go on until June.";
  private static final String ARABIC =
      "افتتح أمس في المكتبة العامة معرض للكتب القديمة يضم أكثر من ألف كتاب جمعها أهل المدينة خلال"
          + " مئة عام. وقالت مديرة المكتبة إن المعرض سيستمر حتى نهاية الشهر.";
  private static final String CHINESE = "港口的旧桥经过一年的维修，周五早晨重新开放。市长感谢了工人，并表示渡轮将继续运行到月底。";

  private static RuleUnderTest declaring(@Nullable String language) {
    return RuleUnderTest.of(new DeclaredLanguageDiffers(), language);
  }

  private static String seed(String headline, String body) {
    return headline + "\n\n" + body + "\n\nHarbour Times\n";
  }

  @Test
  void anotherLanguage() {
    declaring("he")
        .finds(seed("[[Harbour bridge reopens]]", ENGLISH))
        .hasKey("found")
        .says("he", "en")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    declaring("fa").finds(seed("[[معرض للكتب القديمة]]", ARABIC)).says("fa", "ar");
    declaring("de").finds(seed("[[Harbour bridge reopens]]", ENGLISH)).says("de", "en");
  }

  @Test
  void anotherScript() {
    declaring("en").finds(seed("[[旧桥周五重新通车]]", CHINESE)).says("en", "zh");
    declaring("en").accepts(seed("The bridge", "The old sign reads 海港旧桥, and it will stay."));
  }

  @Test
  void theDeclaredLanguage() {
    declaring("en").accepts(seed("Harbour bridge reopens", ENGLISH));
    declaring("en-GB").accepts(seed("Harbour bridge reopens", ENGLISH));
    declaring("ar").accepts(seed("معرض للكتب القديمة", ARABIC));
    declaring("zh").accepts(seed("旧桥周五重新通车", CHINESE));
  }

  @Test
  void aPieceInTheDeclaredLanguageAcquits() {
    declaring("he")
        .accepts(
            seed(
                "הגשר הישן נפתח מחדש",
                "הנתיב האחרון של הגשר הישן נפתח ביום שישי, שבוע לפני תחילת הקיץ.\n" + ENGLISH));
  }

  @Test
  void aHundredLettersAreEvidence() {
    declaring("he").accepts(seed("Harbour bridge", "The last lane of the old bridge opened."));
  }

  @Test
  void nothingIsDeclaredOrThere() {
    declaring(null).accepts(seed("Harbour bridge reopens", ENGLISH), "");
    declaring("ar").accepts("", "\n\n");
  }

  @Test
  void vocalizedQuotationsAreNotJudged() {
    declaring("fa")
        .accepts(
            seed(
                "سوره عصر",
                "وَالْعَصْرِ إِنَّ الْإِنسَانَ لَفِي خُسْرٍ إِلَّا الَّذِينَ آمَنُوا وَعَمِلُوا"
                    + " الصَّالِحَاتِ وَتَوَاصَوْا بِالْحَقِّ وَتَوَاصَوْا بِالصَّبْرِ فِي كُلِّ يَوْمٍ"));
  }
}
