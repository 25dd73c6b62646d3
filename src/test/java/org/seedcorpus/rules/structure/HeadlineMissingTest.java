package org.seedcorpus.rules.structure;

import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class HeadlineMissingTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new HeadlineMissing(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new HeadlineMissing(), "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new HeadlineMissing(), "he");
  private static final String REST = "\n\nThe first cars crossed on Friday.\n\nHarbour Times\n";

  /** A line of so many letters. */
  private static String line(int letters) {
    return "Harbour ".repeat(letters / 8 + 1).substring(0, letters - 1) + "s";
  }

  @Test
  void aSentenceOfTheBody() {
    ENGLISH
        .finds("[[" + line(120) + ".]]" + REST)
        .hasKey("sentence")
        .says(121)
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    ENGLISH.accepts(line(119) + "." + REST, line(121) + REST);
  }

  @Test
  void theLengthIsInCodePoints() {
    ENGLISH.accepts("🚢".repeat(20) + line(99) + "." + REST);
    ENGLISH.finds("[[" + "🚢".repeat(20) + line(100) + ".]]" + REST).says(121);
  }

  @Test
  void anAddress() {
    ENGLISH.finds("[[https://example.org/news/bridge]]" + REST).hasKey("address").says(31);
    HEBREW.finds("[[www.example.org/news]]\n\nהגשר נפתח.\n\nקול הנמל\n").hasKey("address");
  }

  @Test
  void nothingWithALetter() {
    ARABIC
        .finds("[[* * *]]\n\nعاد الجسر إلى العمل يوم الجمعة.\n\nصحيفة الميناء\n")
        .hasKey("no-letter")
        .says(5);
    ENGLISH.finds("\uFEFF\n  [[1234]]" + REST).hasKey("no-letter");
  }

  @Test
  void aLeftoverOfThePage() {
    ENGLISH.finds("[[Skip to main content]]" + REST).hasKey("leftover");
    ARABIC
        .finds("[[الرئيسية > أخبار > محليات]]\n\nعاد الجسر.\n\nصحيفة الميناء\n")
        .hasKey("leftover");
  }

  @Test
  void theIndexDeclaresThatItIsOne() {
    SeedMetadata declared = new SeedMetadata("ar", null, "431", null, null, null);
    new RuleUnderTest(new HeadlineMissing(), declared).accepts("431\n\nعاد الجسر.\n\nالميناء\n");
    ARABIC.finds("[[431]]\n\nعاد الجسر.\n\nالميناء\n").hasKey("no-letter");
  }

  @Test
  void headlines() {
    ENGLISH.accepts("", "Bridge" + REST, "Harbour bridge is open again." + REST, "A" + REST);
    ARABIC.accepts("افتتاح الجسر القديم\n\nعاد الجسر.\n\nالميناء\n", "متى يفتح الجسر؟\n\nعاد.\n");
    HEBREW.accepts("הגשר נפתח\n\nהמכוניות עברו.\n\nקול הנמל\n", "5 גשרים\n\nנפתחו.\n");
  }
}
