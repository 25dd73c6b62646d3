package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;

/** A text stored backwards is malformed; one line of it, among others, is a warning. */
class VisualOrderTest {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(List.of(new VisualOrder()), CheckOptions.DEFAULT);
  private static final String LONG =
      "أعلنت البلدية أمس عن خطة جديدة لتجديد المكتبة القديمة في المدينة، وقالت إنها ستفتح أبوابها في الربيع";
  private static final String SHORT = "وقالت المديرة إن الزيارة ستكون مجانية في السنة الأولى";

  private static List<Finding> check(@Nullable String language, String text) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings();
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
}
