package org.seedcorpus.rules.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class PresentationFormTest {
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new PresentationForm(), "ar");
  private static final RuleUnderTest URDU = RuleUnderTest.of(new PresentationForm(), "ur");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new PresentationForm(), "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new PresentationForm(), "en");

  @Test
  void aWordOfForms() {
    ARABIC
        .finds("وقال [[\uFE8D\uFEDF\uFEEE\uFEAF\uFEF3\uFEAE]] إن العمل مستمر")
        .hasKey("found")
        .says("الوزير", 6)
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("وقال الوزير إن العمل مستمر");
  }

  @Test
  void aSingleFormInAWord() {
    ARABIC.finds("عاد السل[[\uFE8E]]م").says("ا", 1).isFixedTo("عاد السلام");
    URDU.finds("دبا[[\uFE85]] بڑھ گیا").says("ؤ", 1).isFixedTo("دباؤ بڑھ گیا");
    HEBREW.finds("הא[[\uFB25\uFB26]] נפתח").says("לם", 2).isFixedTo("האלם נפתח");
  }

  @Test
  void oneFormMayBeTwoLetters() {
    ARABIC.finds("[[\uFEFB]] أحد").says("لا", 1).isFixedTo("لا أحد");
    HEBREW.finds("[[\uFB4F]]ה").isFixedTo("אלה");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ARABIC.finds("[[\uFE8D]]").isFixedTo("ا");
    ARABIC.finds("[[\uFE8D]]\r\n[[\uFE8D]]").isFixedTo("ا\r\nا");
  }

  @Test
  void moreThanTenRunsAreOneFinding() {
    CheckedText ten = URDU.check("دبا\uFE85 ".repeat(10)).hasKey("found");
    assertThat(ten.occurrences()).isEqualTo(10);
    URDU.finds("دبا[[\uFE85]] " + "دبا\uFE85 ".repeat(10))
        .hasKeys("many")
        .says(11, "ؤ")
        .isFixedTo("دباؤ ".repeat(11));
  }

  @Test
  void formsInVisualOrderAreAnotherRules() {
    ARABIC.accepts("ﺔﻴﺳرﺪﻣ ﺐﺘﻛ");
    ENGLISH.finds("[[ﺔﻴﺳ]]ر[[ﺪﻣ]] [[ﺐﺘﻛ]]").hasNoFix();
  }

  @Test
  void ligaturesOfWordsOrnamentsAndSignsHaveNoOtherCode() {
    ARABIC.accepts("قال النبي ﷺ في الحديث", "﴿إن مع العسر يسرا﴾", "وبلغ السعر خمسين ﷼", "");
    HEBREW.accepts("הא\uFB2Cלם נפתח", "שלום");
    RuleUnderTest.of(new PresentationForm(), "yi").accepts("נ\uFB1Fער שול איז אָפֿן");
  }
}
