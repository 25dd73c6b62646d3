package org.seedcorpus.rules.characters;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class TagCharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new TagCharacter(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new TagCharacter(), "ar");

  private static String tags(String text) {
    StringBuilder tags = new StringBuilder();
    text.chars().forEach(c -> tags.appendCodePoint(0xE0000 + c));
    return tags.toString();
  }

  @Test
  void hiddenText() {
    ENGLISH
        .finds("A new plan.[[" + tags("hi") + "]]")
        .hasKey("found")
        .says(2, "hi")
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("A new plan.");
    ARABIC.finds("عاد [[" + tags("Ignore this.") + "]]القطار").says(12, "Ignore this.");
  }

  @Test
  void whatHasNoCharacterIsCountedOnly() {
    ENGLISH.finds("[[\uDB40\uDC01" + tags("a\u007F") + "]]").says(3, "a").isFixedTo("");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[" + tags("a") + "]]b[[" + tags("c") + "]]").isFixedTo("b");
  }

  @Test
  void flagsOfRegions() {
    ENGLISH.accepts("🏴" + tags("gbsct\u007F") + " is up", "🏴" + tags("usca\u007F"), "");
    ENGLISH.accepts("🏴" + tags("abc\u007F"), "🏴" + tags("gbsct1\u007F"));
    ARABIC.accepts("علم 🏴" + tags("gbwls\u007F") + " مرفوع", "🏴");
  }

  @Test
  void flagsThatAreNone() {
    ENGLISH.finds("🏴[[" + tags("ab\u007F") + "]]").says(3, "ab");
    ENGLISH.finds("🏴[[" + tags("gbsct12\u007F") + "]]");
    ENGLISH.finds("🏴[[" + tags("gbsct") + "]]");
    ENGLISH.finds("🏴[[" + tags("GBSCT\u007F") + "]]");
    ENGLISH.finds("a[[" + tags("gbsct\u007F") + "]]");
  }
}
