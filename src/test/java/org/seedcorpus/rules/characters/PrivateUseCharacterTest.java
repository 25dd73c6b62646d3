package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class PrivateUseCharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new PrivateUseCharacter(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new PrivateUseCharacter(), "ar");

  @Test
  void one() {
    ENGLISH
        .finds("Press [[\uE001]] to begin")
        .hasKey("found")
        .says("U+E001", 1)
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void aRunIsOneFinding() {
    ARABIC.finds("قرأ الآية [[\uF0A1\uF0B2]] في الحفل").says("U+F0A1", 2);
    ENGLISH.finds("a[[\uE000\uDB80\uDC00]]b[[\uF8FF]]").says("U+E000", 2);
  }

  @Test
  void theBordersOfTheRanges() {
    ENGLISH.finds("[[\uDB80\uDC00\uDBBF\uDFFD\uDBC0\uDC00\uDBFF\uDFFD]]").says("U+F0000", 4);
    ENGLISH.accepts("\uD7FB", "\uF900", "", "\uDBBF\uDFFE");
  }

  @Test
  void symbolsAreCharacters() {
    ENGLISH.accepts("Press ⌘ to begin", "😀");
    ARABIC.accepts("قال النبي ﷺ", "عاد القطار");
  }
}
