package org.seedcorpus.rules.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class InvisibleCharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new InvisibleCharacter(), "en");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new InvisibleCharacter(), "fa");
  private static final RuleUnderTest THAI = RuleUnderTest.of(new InvisibleCharacter(), "th");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(new InvisibleCharacter(), "he");

  @Test
  void insideAWordItIsAnError() {
    ENGLISH
        .finds("The min[[\u2060]]ister said so")
        .hasKey("in-word")
        .says("U+2060 WORD JOINER", 1)
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("The minister said so");
    ENGLISH.finds("min[[\u00AD]]ister").says("U+00AD SOFT HYPHEN", 1);
    HEBREW.finds("הג[[\u200B]]שר נפתח").isFixedTo("הגשר נפתח");
    PERSIAN.finds("کتاب[[\u2060]]های تازه").hasKey("in-word");
  }

  @Test
  void aRunOfSpacesIsOneFinding() {
    ENGLISH
        .finds("The port[[\u00A0 \u00A0 \u00A0]]opens")
        .hasKey("beside-space")
        .isFixedTo("The port opens");
    ENGLISH.finds("The port[[  \u00A0\u00A0  \u00A0]]opens").hasKey("beside-space");
  }

  @Test
  void besideASpaceItIsAWarning() {
    ENGLISH
        .finds("The port [[\u200B]]opens")
        .hasKey("found")
        .says("U+200B ZERO WIDTH SPACE", 1)
        .hasSeverity(Severity.WARNING)
        .isFixedTo("The port opens");
    ENGLISH.finds("The port,[[\u200B]](new)").hasKey("found").hasNoFix();
    PERSIAN.finds("می[[\u00AD]]\u200Cشود").hasKey("found").isFixedTo("می\u200Cشود");
    PERSIAN.finds("می\u200C[[\u00AD]]شود").hasKey("found").isFixedTo("می\u200Cشود");
  }

  @Test
  void aRunIsOneFinding() {
    ENGLISH.finds("a[[\u200B\u2060\u200B]]b").says("U+200B ZERO WIDTH SPACE", 3).isFixedTo("ab");
    ENGLISH.finds("a[[\uD834\uDD73\uD834\uDD74]]b").hasKey("in-word").isFixedTo("ab");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u200B]]").isFixedTo("");
    ENGLISH.finds("[[\u200B]]abc[[\u3164]]").hasKeys("found", "found");
    ENGLISH.finds("abc[[\u200B]]\r\n[[\u200B]]def").isFixedTo("abc\r\ndef");
  }

  @Test
  void joinersOfArabicWordsAreAnotherRules() {
    PERSIAN.accepts("کتاب\u00ADهای تازه، گفت\u200Bوگو", "می\u200Cشود", "");
    RuleUnderTest.of(new InvisibleCharacter(), "ar").accepts("أعلن الو\u00ADزير الخطة");
  }

  @Test
  void someScriptsNeedThem() {
    THAI.accepts("เปิด\u200Bท่าเรือ\u200Bใหม่", "เปิด \u200BWindows");
    THAI.finds("เปิด[[\u2060]]ท่าเรือ");
    HEBREW.accepts("בְ\u034Fֽ");
    RuleUnderTest.of(new InvisibleCharacter(), "ko").accepts("\u1112\u1160", "\u115F\u1161");
    RuleUnderTest.of(new InvisibleCharacter(), "mn").accepts("\u182A\u180E\u1820");
    ENGLISH.finds("a[[\u034F]]b");
    ENGLISH.finds("a[[\u180E]]b");
  }

  @Test
  void mojibakeIsAnotherRules() {
    String text = "Le\u0301 conseil: CafÃ© dÃ©jÃ\u00A0 fermÃ© Ã\u00ADle\n";
    SeedContext seed = SeedContexts.of("fr", text);
    assertThat(seed.isMojibake(text.indexOf('\u00AD'))).isTrue();
    assertThat(seed.isMojibake(0)).isFalse();
    RuleUnderTest.of(new InvisibleCharacter(), "fr").accepts(text);
    RuleUnderTest.of(new NotNormalized(), "fr").finds("L[[e\u0301]]" + text.substring(3));
  }
}
