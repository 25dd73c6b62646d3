package org.seedcorpus.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class ForeignLetterTest {
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new ForeignLetter(), "fa");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ForeignLetter(), "ar");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new ForeignLetter(), "ur");
  private static final RuleUnderTest SORANI = RuleUnderTest.of(new ForeignLetter(), "ckb");

  @Test
  void anArabicLetterInPersian() {
    PERSIAN
        .findsInBody("شهردار گفت که این پل [[ك]]هنه تا پایان سال باز خواهد شد")
        .hasKey("found")
        .says("ك", "ک", "fa", "U+0643", "U+06A9")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("1\n\nشهردار گفت که این پل کهنه تا پایان سال باز خواهد شد\n\n1\n");
    PERSIAN
        .findsInBody("این پل تازه تا پا[[ي]]ان سال باز خواهد شد")
        .says("ي", "ی", "fa", "U+064A", "U+06CC");
  }

  @Test
  void aPersianLetterInArabic() {
    ARABIC
        .findsInBody("وقالت البلدية إن أعمال الصيانة ستبدأ ف[[ی]] الأسبوع المقبل")
        .hasKey("found")
        .says("ی", "ي/ى", "ar", "U+06CC", "U+064A/U+0649")
        .hasNoFix();
    ARABIC
        .findsInBody("وقالت البلدية إن أعمال الص[[ی]]انة ستبدأ في الأسبوع المقبل")
        .says("ی", "ي", "ar", "U+06CC", "U+064A")
        .hasFix(Safety.SAFE);
  }

  @Test
  void lettersInUrdu() {
    URDU.findsInBody("شہر کے پرانے پل کی مرمت کا کام [[ه]]فتے کو شروع ہو گا").hasKey("found");
    URDU.findsInBody("کپتان صا[[\u0678]]م نے کہا").says("\u0678", "ئ", "ur", "U+0678", "U+0626");
    URDU.findsInBody("کپتان نے کہا کہ [[ھ]]م تیار ہیں").says("ھ", "ہ", "ur", "U+06BE", "U+06C1");
    URDU.findsInBody("کونسل نے کل اپنا دور[[ة]] ختم کیا")
        .hasKey("arabic")
        .says("ة", "ur")
        .hasSeverity(Severity.INFO)
        .hasNoFix();
  }

  @Test
  void digitsOfAnotherKeyboard() {
    ARABIC
        .findsInBody("بلغ عدد الزوار [[۲۵]] شخصا")
        .hasKey("digits")
        .says("۲۵", "ar")
        .hasSeverity(Severity.INFO);
    URDU.findsInBody("کونسل نے [[٢٠٢٠]] میں پل بنایا").says("٢٠٢٠", "ur");
    ARABIC.acceptsBodies("بلغ عدد الزوار ٢۵ شخصا", "بلغ عدد الزوار ٢٥ أو 25 شخصا");
  }

  @Test
  void moreThanTenAreOneFinding() {
    String ten =
        "شهردار گفت [[ك]]ه این پل [[ك]]هنه تا پایان سال باز خواهد شد و [[ك]]ار[[ك]]نان شهرداری هم به [[ك]]مک می‌آیند.";
    CheckedText five = PERSIAN.findsInBody(ten);
    five.hasKey("found");
    String text = five.text().replace("\n\n1\n", " " + ten.replace("[[", "").replace("]]", ""));
    CheckedText all = PERSIAN.check(text + "\n\n1\n").hasKey("found");
    assertThat(all.occurrences()).isEqualTo(10);
    PERSIAN
        .check(text + " كتاب" + " تازه\n\n1\n")
        .hasKeys("many")
        .says("ك", "ک", 11, "U+0643", "U+06A9")
        .hasFix(Safety.SAFE);
  }

  @Test
  void aTextTypedOnAnotherKeyboardIsTold() {
    String body =
        "شهردار گفت كه اين پل كهنه تا پايان سال باز خواهد شد و كاركنان شهرداري هم به ياري مي‌آيند";
    PERSIAN.check("پل كهنه\n\n" + body + "\n\nروزنامه شهر\n").hasKeys("many");
  }

  @Test
  void allLettersButThoseOfAQuotationAreReplaced() {
    String quotation =
        "وقال رئيس البلدية في كلمته إن الجسر الجديد سيفتح في نهاية العام كما كان مقررا";
    PERSIAN
        .check(
            "پل كهنه\n\nشهردار گفت كه اين پل كهنه تا پايان سال باز خواهد شد و كاركنان شهرداري هم به ياري مي‌آيند\n\n"
                + quotation
                + "\n\nاو افزود كه هزينه اين كار را خود شهرداري مي‌پردازد\n\nروزنامه شهر\n")
        .hasKeys("many")
        .hasFix(Safety.SAFE)
        .isFixedTo(
            "پل کهنه\n\nشهردار گفت که این پل کهنه تا پایان سال باز خواهد شد و کارکنان شهرداری هم به یاری می‌آیند\n\n"
                + quotation
                + "\n\nاو افزود که هزینه این کار را خود شهرداری می‌پردازد\n\nروزنامه شهر\n");
  }

  @Test
  void headlineAndSourceLineAloneAreNoEvidence() {
    String body = "شهردار گفت که این پل کهنه تا پایان سال باز خواهد شد";
    PERSIAN.accepts("پل كهنه\n\n" + body + "\n\nروزنامه ايران\n");
  }

  @Test
  void quotationsAndTextsOfTheOtherLanguage() {
    PERSIAN.acceptsBodies(
        "در آغاز نشست آیه «إن الله يأمر بالعدل والإحسان وإيتاء ذي القربى» خوانده شد",
        "نام کتاب تازه او «ليلة سوداء» است و هفته آینده به فروش می‌رسد",
        "أعلنت الوزارة أمس عن مكتبة جديدة في المدينة وقالت إنها ستفتح في الشهر المقبل");
    ARABIC.acceptsBodies(
        "أقيم المعرض في مدينة كرج (کرج) غربي العاصمة الإيرانية",
        "كتب الشاعر الأبيات الأولى على الجدار فى بيت صديقه القديم");
    URDU.acceptsBodies("عبداللّٰه شاہ نے بھی کہا کہ گھر اور ہاتھ دونوں محفوظ ہیں");
  }

  @Test
  void sorani() {
    SORANI
        .findsInBody("گفتوگۆ لەگە[[لأ]] خەڵکدا کرا")
        .hasKey("found")
        .says("لأ", "ڵ", "ckb", "U+0644 U+0623", "U+06B5")
        .hasFix(Safety.SUGGESTED);
    SORANI.findsInBody("دەفەرموێت: [[ۆَ]]الْبَصَرَ").hasKey("vocalized").says("ۆ").hasNoFix();
    SORANI
        .findsInBody("من[[ى]] کوردی نین")
        .hasKey("two-yehs")
        .says(1, 2)
        .hasSeverity(Severity.INFO)
        .hasNoFix();
    SORANI.acceptsBodies("خەڵکی شارەکە دوێنێ چوونە بازاڕ");
  }

  @Test
  void sofPasuqAndSaraAe() {
    RuleUnderTest yiddish = RuleUnderTest.of(new ForeignLetter(), "yi");
    yiddish
        .findsInBody("דער ראָש־העיר האָט געזאָגט[[\u05C3]] די בריק איז אָפֿן")
        .hasKey("sof-pasuq")
        .says()
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("1\n\nדער ראָש־העיר האָט געזאָגט: די בריק איז אָפֿן\n\n1\n");
    RuleUnderTest.of(new ForeignLetter(), "he").acceptsBodies("בְּרֵאשִׁית בָּרָא\u05C3");
    RuleUnderTest thai = RuleUnderTest.of(new ForeignLetter(), "th");
    thai.findsInBody("ประชาชน[[เเ]]ละเจ้าหน้าที่มาที่ท่าเรือ")
        .hasKey("sara-e")
        .isFixedTo("1\n\nประชาชนและเจ้าหน้าที่มาที่ท่าเรือ\n\n1\n");
    thai.acceptsBodies("เรือ", "เจ้าหน้าที่และประชาชน");
  }

  @Test
  void otherLanguagesHaveNoSiblings() {
    RuleUnderTest.of(new ForeignLetter(), "en").accepts("The word كتاب is old", "");
    RuleUnderTest.of(new ForeignLetter(), "ug")
        .acceptsBodies("شەھەرلىك كۈتۈپخانا يېڭى كىتابلارنى ئوقۇرمەنلەرگە سۇندى");
  }
}
