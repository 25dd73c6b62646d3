package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class MisplacedVariationSelectorTest {
  private static final Rule RULE = new MisplacedVariationSelector();
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(RULE, "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(RULE, "ar");
  private static final RuleUnderTest JAPANESE = RuleUnderTest.of(RULE, "ja");

  @Test
  void afterALetter() {
    ENGLISH
        .finds("The p[[\uFE0F]]ort opens")
        .hasKey("found")
        .says("U+FE0F VARIATION SELECTOR-16")
        .hasSeverity(Severity.WARNING)
        .hasFix(Safety.SAFE)
        .isFixedTo("The port opens");
    ARABIC.finds("عاد القط[[\uFE0E]]ار").isFixedTo("عاد القطار");
    JAPANESE.finds("かつしか[[\uDB40\uDD00]]区").says("U+E0100 VARIATION SELECTOR-17");
  }

  @Test
  void severalInARowMayHideBytes() {
    ENGLISH
        .finds("The port 😀[[\uFE0F\uDB40\uDD01\uDB40\uDD02]] opens")
        .hasKey("many")
        .says(3)
        .hasSeverity(Severity.ERROR)
        .hasNoFix();
    ENGLISH.finds("❤[[\uFE0F\uFE0F]]").says(2);
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\uFE0F]]").isFixedTo("");
    ENGLISH.finds("[[\uFE0F]]a\r\n[[\uFE0F]]b[[\uFE0F]]").isFixedTo("a\r\nb");
  }

  @Test
  void afterWhatHasVariants() {
    ENGLISH.accepts(
        "We ❤\uFE0F books, ☎\uFE0E and 1\uFE0F\u20E3", "0\uFE00", "a ∩\uFE00 b", "\u201C\uFE00");
    JAPANESE.accepts("葛\uDB40\uDD00飾区の朝", "橋\uFE00", "。\uFE00", "");
    RuleUnderTest.of(RULE, "mn").accepts("\u1820\u180B", "\u182D\u180D", "\u1820\u180F");
    RuleUnderTest.of(RULE, "my").accepts("\u1000\uFE00");
  }

  @Test
  void mongolianOnesElsewhere() {
    ENGLISH.finds("a[[\u180B]]b").says("U+180B MONGOLIAN FREE VARIATION SELECTOR ONE");
    JAPANESE.finds("橋[[\u180B]]");
    ENGLISH.finds("1[[\uDB40\uDD00]]");
  }
}
