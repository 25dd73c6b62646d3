package org.seedcorpus.rules.repetition;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class RepeatedLineTest {
  private static final Rule RULE = new RepeatedLine();
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(RULE, "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(RULE, "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(RULE, "he");
  private static final String LINE = "The bridge over the river was opened on Monday.";
  private static final String END = "\n\nHarbour News\n";

  @Test
  void neighbours() {
    ENGLISH
        .finds("Bridge opens\n\n" + LINE + "\n[[" + LINE + "]]" + END)
        .hasKey("found")
        .says(LINE, 3)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("Bridge opens\n\n" + LINE + END);
    HEBREW.finds(
        "הגשר\n\nהגשר החדש נפתח אתמול בבוקר.\n[[הגשר החדש נפתח אתמול בבוקר.]]\n\nקול הנמל\n");
  }

  @Test
  void apart() {
    ARABIC
        .finds(
"""
افتتاح الجسر

عبرت أولى السيارات الجسر الجديد صباح الاثنين بحضور المحافظ.
وحضر مئات من السكان.
[[عبرت أولى السيارات الجسر الجديد صباح الاثنين بحضور المحافظ.]]

الميناء
"""
                .replace("\n", "\r\n"))
        .hasKey("found")
        .hasSeverity(Severity.WARNING);
    ENGLISH
        .finds(
            "Bridge opens\n\n"
                + LINE.replace(".", "")
                + "\nYes.\n[["
                + LINE.replace(".", "")
                + "]]\nNo."
                + END)
        .hasSeverity(Severity.INFO);
  }

  @Test
  void theHeadlineAgain() {
    ENGLISH
        .finds("Bridge opens after two years\n\n[[Bridge opens after two years]]\nYes." + END)
        .hasKey("headline")
        .says("Bridge opens after two years")
        .hasSeverity(Severity.WARNING);
  }

  @Test
  void aSentence() {
    ENGLISH
        .finds(
            "Choir\n\nThe choir sang two songs. [[The choir sang two songs]]. Nobody left." + END)
        .hasKey("sentence")
        .says("The choir sang two songs", 3)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("Choir\n\nThe choir sang two songs. Nobody left." + END);
    ENGLISH
        .finds(
            "Ferry\n\nThe first ferry of the summer was late again. Nobody knew.\n"
                + "[[The first ferry of the summer was late again]]. Why?"
                + END)
        .says("The first ferry of the summer was late again", 3)
        .hasSeverity(Severity.INFO);
  }

  @Test
  void shortLinesAreARefrain() {
    String line = "The quiet harbour, yes";
    ENGLISH.finds("Song\n\n" + line + "\n[[" + line + "]]\nNo" + END);
    ENGLISH.accepts("Song\n\nThe harbour, yes yes\nThe harbour, yes yes\nNo" + END);
    ENGLISH.accepts("Song\n\n" + line + "\nNo\n" + line + "\nNo" + END);
  }

  @Test
  void linesWithoutLettersAndOtherLines() {
    ENGLISH.accepts("Fees\n\n" + "-".repeat(40) + "\n" + "-".repeat(40) + END, "");
    ENGLISH.accepts("Bridge\n\n" + LINE + "\n" + LINE.replace("Monday", "Friday") + END);
    ARABIC.accepts("افتتاح الجسر\n\nعبرت السيارات الجسر.\nوحضر مئات من السكان.\n\nالميناء\n");
    HEBREW.accepts("הגשר\n\nהגשר נפתח אתמול.\nהנהגים שמחו.\n\nקול הנמל\n");
  }
}
