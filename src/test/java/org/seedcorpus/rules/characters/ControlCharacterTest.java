package org.seedcorpus.rules.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class ControlCharacterTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new ControlCharacter(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new ControlCharacter(), "ar");

  @Test
  void aControlBesideAWord() {
    ENGLISH
        .finds("The mayor[[\u0007]] opened the fair")
        .hasKey("found")
        .says("U+0007", 1)
        .hasSeverity(Severity.ERROR)
        .hasFix(Safety.SAFE)
        .isFixedTo("The mayor opened the fair");
    ARABIC.finds("فتح [[\u0000]]الجسر").says("U+0000", 1).isFixedTo("فتح الجسر");
  }

  @Test
  void insideAWordALetterMayBeMissing() {
    ENGLISH.finds("The ma[[\u001A]]or").hasFix(Safety.SUGGESTED).isFixedTo("The maor");
    ENGLISH.finds("1[[\u001A]]2").hasFix(Safety.SAFE);
  }

  @Test
  void aRunIsOneFinding() {
    ARABIC.finds("فتح [[\u001A\u001A\u0001]]الجسر").says("U+001A", 3);
  }

  @Test
  void c1ControlsBecomeTheCharactersOfWindows1252() {
    ENGLISH
        .finds("The [[\u0096]] fair")
        .says("U+0096", 1)
        .hasFix(Safety.SUGGESTED)
        .isFixedTo("The \u2013 fair");
    ENGLISH.finds("the mayor[[\u0092]]s fair").isFixedTo("the mayor\u2019s fair");
    ENGLISH.finds("a [[\u0081]]b").isFixedTo("a b");
    ENGLISH.finds("a [[\u009F]]b").isFixedTo("a \u0178b");
  }

  @Test
  void theBordersOfTheControls() {
    ENGLISH.finds("a[[\u0001]] b[[\u0008]] c[[\u000E]] d[[\u001F]] e[[\u007F]] f[[\u0080]]");
    ENGLISH.accepts(
        "a\tb", "a\nb", "a\r\nb", "a\u000Bb", "a\u000Cb", "a\u0085b", "a\u00A0b", "a~b");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u0001]]").isFixedTo("");
    ENGLISH.finds("[[\u0001]]abc[[\u0002]]").isFixedTo("abc");
    ENGLISH.accepts("");
  }

  @Test
  void aByteOrderMarkIsNotCountedInColumns() {
    Finding plain = ENGLISH.finds("ab[[\u0007]]\n").findings().get(0);
    Finding marked = ENGLISH.finds("\uFEFFab[[\u0007]]\n").findings().get(0);
    assertThat(marked.place().from()).isEqualTo(plain.place().from());
  }
}
