package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;
import org.seedcorpus.text.language.Language;

/** A text stored backwards is malformed; one line of it, among others, is a warning. */
class VisualOrderTest {
  private static final String LONG =
      "أعلنت البلدية أمس عن خطة جديدة لتجديد المكتبة القديمة في المدينة، وقالت إنها ستفتح أبوابها في الربيع";
  private static final String SHORT = "وقالت المديرة إن الزيارة ستكون مجانية في السنة الأولى";

  private static List<Finding> check(@Nullable String language, String text) {
    return CheckedText.of(new VisualOrder(), language, text).findings();
  }

  private static List<Finding> checkLines(String first, String second) {
    return check("ar", "المكتبة\n\n" + first + "\n" + second + "\n\nصوت الميناء\n");
  }

  private static String backwards(String line) {
    return new StringBuilder(line).reverse().toString();
  }

  private static String repaired(Finding finding) {
    return finding.fix() == null ? "" : finding.fix().edits().get(0).replacement();
  }

  @Test
  void aTextIsAnError() {
    assertThat(checkLines(backwards(LONG), backwards(SHORT)))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity)
        .returns(LONG, VisualOrderTest::repaired);
  }

  @Test
  void oneLineAmongOthersIsAWarningEvenIfItIsTheLongest() {
    assertThat(checkLines(backwards(LONG), SHORT))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .returns(LONG, VisualOrderTest::repaired);
  }

  @Test
  void readingOrderIsSilent() {
    assertThat(checkLines(LONG, SHORT)).isEmpty();
  }

  @Test
  void aTextThatDeclaresNoLanguageGetsOne() {
    String text =
        backwards("خرید کتاب در شهر")
            + "\n\n"
            + backwards(
                "شهرداری گفت که کتابخانه‌های تازه در این هفته باز می‌شوند و مردم می‌توانند به آنها بروند")
            + "\n\n"
            + backwards("روزنامه شهر")
            + "\n";
    assertThat(check(null, text))
        .singleElement()
        .returns("language", finding -> finding.message().key())
        .returns(List.of(3, Language.of("fa")), finding -> finding.message().arguments());
  }

  @Test
  void presentationFormsInVisualOrderBecomeLetters() {
    List<Finding> found = checkLines("ﺔﻴﺳرﺪﻣ ﺐﺘﻛ", SHORT);
    assertThat(found).singleElement().returns("كتب مدرسية", VisualOrderTest::repaired);
  }

  @Test
  void aLineThatIsPartlyReversedHasNoFix() {
    assertThat(checkLines("ﻲﻤﻟﺎﻌﻟن اﻼﻋﻹا", SHORT))
        .singleElement()
        .returns("part", finding -> finding.message().key())
        .returns("", VisualOrderTest::repaired);
  }

  @Test
  void aSingleHebrewLineIsFound() {
    String text =
        "הגשר נפתח\n\n"
            + "ראש העיר אמר כי הגשר החדש ייפתח בסוף השנה.\n"
            + backwards("ראש העיר ביקר אתמול בבית הספר (Tel Aviv) לפני 15 שנה.")
                .replace("vivA leT", "Tel Aviv")
                .replace("51", "15")
                .replace(")Tel Aviv(", "(Tel Aviv)")
            + "\n\nעיתון העיר\n";
    assertThat(check("he", text))
        .singleElement()
        .returns(
            "ראש העיר ביקר אתמול בבית הספר (Tel Aviv) לפני 15 שנה.", VisualOrderTest::repaired);
  }

  @Test
  void shortWordsThatAreWordsBackwardsAreNoEvidence() {
    assertThat(check("he", "הגשר\n\nהלא אב אחד לכולנו, הלא אל אחד בראנו\nהמחיר 20 קר׳\n\nעיתון\n"))
        .isEmpty();
    assertThat(check("fa", "پل شهر\n\nامّ و اب همه فرزندان شهر\n\nروزنامه\n")).isEmpty();
  }

  @Test
  void countsTheLinesOfASeed() {
    CheckedText checked =
        CheckedText.of(
            new VisualOrder(),
            "he",
            backwards("הגשר החדש נפתח")
                + "\n\n"
                + backwards("הבתים יפים יותר, אבל הרחובות הם צרים מאוד")
                + "\n"
                + backwards("הגנים סגורים אבל הפארקים פתוחים והילדים משחקים בהם")
                + "\n\n"
                + backwards("עיתון העיר"));
    checked.hasKeys("seed").hasSeverity(Severity.ERROR).hasFix(Safety.SUGGESTED);
    assertThat(checked.findings().get(0).message().arguments()).hasSize(1);
    assertThat(checked.fixed()).contains("\nהגנים סגורים אבל הפארקים פתוחים והילדים משחקים בהם\n");
  }

  @Test
  void onlyInRightToLeftLanguages() {
    RuleUnderTest.of(new VisualOrder(), "en").accepts(backwards(LONG), LONG, "", "The bridge");
    RuleUnderTest.of(new VisualOrder(), null).accepts("", "The bridge is open again.", LONG, SHORT);
  }

  @Test
  void namesInLatinLettersAndNumbersKeepTheirOrder() {
    String line = "قالت شركة Harbour Lines أمس إنها نقلت 2500 راكب بين المدينتين في الصيف";
    String visual =
        backwards(line).replace("seniL ruobraH", "Harbour Lines").replace("0052", "2500");
    assertThat(checkLines(visual, SHORT)).singleElement().returns(line, VisualOrderTest::repaired);
  }

  @Test
  void vocalisedTextMayBeginWithHamzaBeforeAlef() {
    RuleUnderTest.of(new VisualOrder(), "ar")
        .accepts(
            "قَالُوا ءَاتِنَا مَا جَاءَ ءَابَاؤُنَا مِن ءَايَةٍ",
            "ٱلۡكِتَٰبُ ءَاخِرُ مَا ءَامَنَا بِهِ ٱلۡيَوۡمَ");
  }
}
