package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class SwappedLigatureTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new SwappedLigature(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new SwappedLigature(), "fa");

  @Test
  void aLigatureWithHamza() {
    ARABIC
        .finds("أطلقت الوزارة الصفحة [[اإللكترونية]] أمس")
        .hasKey("found")
        .says("اإللكترونية")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("أطلقت الوزارة الصفحة الإلكترونية أمس");
    ARABIC.finds("منذ [[اآلن]]").isFixedTo("منذ الآن");
  }

  @Test
  void afterAPrefix() {
    ARABIC.finds("نشرت [[واألخبار]] ثم [[باألمس]]").isFixedTo("نشرت والأخبار ثم بالأمس");
    ARABIC.finds("[[فاألمر]] [[كاألول]]").isFixedTo("فالأمر كالأول");
    PERSIAN.finds("کار [[کاألول]] است").isFixedTo("کار کالأول است");
  }

  @Test
  void aRepeatedAlefAloneMayBeATypingError() {
    ARABIC
        .finds("أعلن المجلس [[االنظام]] الجديد")
        .hasKey("doubtful")
        .says("االنظام")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SUGGESTED);
    PERSIAN.finds("کار پل تا [[االن]] تمام نشده است").hasKey("doubtful");
  }

  @Test
  void threeOrASureOneAreNoTypingErrors() {
    ARABIC.finds("[[االنظام]] و [[االجتماع]]").hasKey("doubtful");
    ARABIC
        .finds("[[االنظام]] و [[االجتماع]] و [[االتحاد]]")
        .hasKey("found")
        .hasSeverity(Severity.ERROR);
    ARABIC.finds("[[االنظام]] و [[األخبار]]").hasKey("found").hasFix(Safety.SAFE);
  }

  @Test
  void fiveAreFoundOneByOne() {
    ARABIC.finds("[[األخبار]] ".repeat(5)).hasKey("found");
    ARABIC
        .finds("[[األخبار]] " + "األخبار ".repeat(5))
        .hasKeys("many")
        .says(6, "األخبار")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("الأخبار ".repeat(6));
  }

  @Test
  void theWordNeedsALetterAfterTheLam() {
    ARABIC.finds("[[األم]]").isFixedTo("الأم");
    ARABIC.accepts("األ", "باأل", "األ م", "");
  }

  @Test
  void rightWordsAreFine() {
    ARABIC.accepts(
        "أطلقت الوزارة الصفحة الإلكترونية والأخبار بالأمس، وقال الآن إن الاجتماع انتهى",
        "ألقى الوزير كلمة، وألف الكاتب رواية، وإلى جانبه آلاف القراء",
        "سأل المسؤول");
    PERSIAN.accepts("شهردار الآن گفت که کار پل تمام شده است", "بالاخره آمدند");
  }

  @Test
  void bothLineEndsAndTheEndsOfTheFile() {
    ARABIC.finds("[[األخبار]]\r\n[[األمس]]\n[[اآلن]]").isFixedTo("الأخبار\r\nالأمس\nالآن");
  }
}
