package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedFinalLetterTest {
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new MisplacedFinalLetter(), "he");
  private static final RuleUnderTest YIDDISH = RuleUnderTest.of(new MisplacedFinalLetter(), "yi");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new MisplacedFinalLetter(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new MisplacedFinalLetter(), "fa");

  @Test
  void aFinalLetterInsideAHebrewWord() {
    HEBREW
        .finds("פתיחת האול[[ם]]החדש נדחתה")
        .hasKey("found")
        .says("ם", "האולםהחדש")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("פתיחת האולם החדש נדחתה");
    HEBREW.finds("הבית היש[[ן]]ה נמכר").says("ן", "הישןה").isFixedTo("הבית הישנה נמכר");
  }

  @Test
  void aWordThatBeginsWithAFinalLetter() {
    HEBREW
        .finds("הדוברת אמרה אתמול [[םולש]] לתושבים")
        .hasKey("start")
        .says("U+05DD HEBREW LETTER FINAL MEM", "םולש")
        .isFixedTo("הדוברת אמרה אתמול שלום לתושבים");
  }

  @Test
  void anOrdinaryLetterAtTheEnd() {
    HEBREW
        .finds("הספרייה נפתחה במקו[[מ]] אחר")
        .hasKey("end")
        .says("מ", "במקומ")
        .isFixedTo("הספרייה נפתחה במקום אחר");
    HEBREW.finds("הגשר נפתח ביו[[מ]]").isFixedTo("הגשר נפתח ביום");
    HEBREW.accepts("הגשר של רמ נפתח", "זה עתון ישנ, כך", "תוכנית הגלגלצ והקליפ");
  }

  @Test
  void yiddishCompoundsAreNoted() {
    YIDDISH.finds("דע[[ם]]זעלבן").hasKey("found").hasSeverity(Severity.INFO);
  }

  @Test
  void arabicLettersThatEndWords() {
    ARABIC
        .finds("خلال حفل المعايد[[ة]]أمس")
        .hasKey("found")
        .says("ة", "المعايدةأمس")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("خلال حفل المعايدة أمس");
    ARABIC.finds("وصل الوفد إل[[ى]]المدينة").isFixedTo("وصل الوفد إلى المدينة");
  }

  @Test
  void anArabicWordThatBeginsWithOne() {
    ARABIC.finds("كانت النتيجة التال [[ةٌ]] معروفة").hasKey("cut").says("ة", "ةٌ").hasNoFix();
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    HEBREW.finds("א[[ם]]ב").isFixedTo("אמב");
    HEBREW.accepts("ם", "אם", "שלום\r\nלכולם", "");
    ARABIC.finds("مر[[ة]]ب").isFixedTo("مرة ب");
    ARABIC.accepts("ة", "مرة", "مرة\nأخرى");
  }

  @Test
  void wordsSpelledSoOnPurpose() {
    HEBREW.accepts(
        "פתיחת האולם החדש נדחתה, כך נמסר מדובר צה\"ל",
        "אותיות ךםןףץ באות בסוף",
        "כתבו #יוםהעצמאות ואת לםרבה הַמִּשְׂרָה, ראו www.שלוםכיתה.example",
        "לפי תנ\"כ ישן ול־15 מ׳");
    ARABIC.accepts(
        "زار الوزير المدينة والقرى، وكتب الزائر/ة رسالة إلى البلدية",
        "كتبوا #المدينةالقديمة أمس",
        "عاد مُوسَى\u0670 إلى المدينة",
        "تبدأ إلكترونيةلا المجلة عملها");
  }

  @Test
  void otherLanguagesOfTheScriptJoinThem() {
    PERSIAN.accepts("مدرسةای تازه", "حتىالامکان");
  }

  @Test
  void severalNearEachOtherAreInVisualOrder() {
    HEBREW.accepts("םולש םויה ןכ");
  }
}
