package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** A text stored backwards is malformed; one line of it, among others, is a warning. */
class VisualOrderTest {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(List.of(new VisualOrder()), CheckOptions.DEFAULT);
  private static final String LONG =
      "أعلنت البلدية أمس عن خطة جديدة لتجديد المكتبة القديمة في المدينة، وقالت إنها ستفتح أبوابها في الربيع";
  private static final String SHORT = "وقالت المديرة إن الزيارة ستكون مجانية في السنة الأولى";

  private static List<Finding> check(String first, String second) {
    SeedMetadata declared = new SeedMetadata("ar", null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    String text = "المكتبة\n\n" + first + "\n" + second + "\n\nصوت الميناء\n";
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings();
  }

  private static String backwards(String line) {
    return new StringBuilder(line).reverse().toString();
  }

  @Test
  void aTextIsAnError() {
    assertThat(check(backwards(LONG), backwards(SHORT)))
        .singleElement()
        .returns(Severity.ERROR, Finding::severity);
  }

  @Test
  void oneLineAmongOthersIsAWarningEvenIfItIsTheLongest() {
    assertThat(check(backwards(LONG), SHORT))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void readingOrderIsSilent() {
    assertThat(check(LONG, SHORT)).isEmpty();
  }
}
