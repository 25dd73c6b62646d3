package org.seedcorpus.rules.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.CheckedText;
import org.seedcorpus.rules.RuleUnderTest;

class RedundantBidiMarkTest {
  private static final String CHARACTERS = "ab \u05D0\u05D1 \u0628,.-+(/1\u0661\u200E\u200F\u061C";
  private static final Rule RULE = new RedundantBidiMark();
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(RULE, "ar");
  private static final RuleUnderTest HEBREW = RuleUnderTest.of(RULE, "he");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(RULE, "en");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(12); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private static List<Byte> levels(String text, byte base) {
    List<Byte> found = new ArrayList<>();
    byte[] levels = text.isEmpty() ? new byte[0] : new Bidi(text, base).getLevels();
    for (int i = 0; i < text.length(); i++) {
      if (!BidiMarks.contains(text.charAt(i))) {
        found.add(levels[i]);
      }
    }
    return found;
  }

  @Test
  void withoutTheMarksThatItFindsAllCharactersKeepTheirLevels() {
    Random random = new Random(5);
    int removed = 0;
    for (int n = 0; n < 2_000; n++) {
      String text = random(random);
      for (String language : List.of("ar", "en")) {
        String repaired = CheckedText.asErrors(RULE, language, text).fixed();
        byte base = language.equals("ar") ? Bidi.RTL : Bidi.LTR;
        byte byText = language.equals("ar") ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR;
        assertThat(levels(repaired, base)).isEqualTo(levels(text, base));
        assertThat(levels(repaired, byText)).isEqualTo(levels(text, byText));
        removed += text.length() - repaired.length();
      }
    }
    assertThat(removed).isGreaterThan(1_000);
  }

  @Test
  void aMarkBesideLettersOfItsDirection() {
    ARABIC
        .finds("أغلق الميناء[[\u200F]] مساء الأحد")
        .hasKey("found")
        .says("U+200F RIGHT-TO-LEFT MARK")
        .hasSeverity(Severity.INFO)
        .hasFix(Safety.SAFE)
        .isFixedTo("أغلق الميناء مساء الأحد");
    HEBREW.finds("הגשר [[\u200F]]נפתח[[\u200F]] אתמול").isFixedTo("הגשר נפתח אתמול");
    ENGLISH.finds("The harbour[[\u200E]] closed").isFixedTo("The harbour closed");
    ARABIC.finds("عاد [[\u061C]]القطار").says("U+061C ARABIC LETTER MARK");
  }

  @Test
  void firstAndLastCharacterOfTheFile() {
    ENGLISH.finds("[[\u200E]]").isFixedTo("");
    ENGLISH.finds("[[\u200E]]abc[[\u200E]]\r\n[[\u200E]]\r\n").isFixedTo("abc\r\n\r\n");
  }

  @Test
  void aMarkThatMovesSomethingStays() {
    ARABIC.accepts("يدرس الطلاب لغة C++\u200E في الجامعة", "\u200Eنشرت البلدية الخبر أمس.", "");
    HEBREW.accepts("בשפת C++\u200E נכתב", "\u200FHarbour הוא נמל", "הגשר נפתח.");
    ENGLISH.accepts("The word שלום!\u200F is old", "The bridge is open.");
  }

  @Test
  void ofTwoMarksThatDoTheSameOneStays() {
    ARABIC.finds("يدرس الطلاب لغة C++[[\u200E]]\u200E في الجامعة");
  }

  @Test
  void eightMarksOfAParagraphAreJudged() {
    assertThat(ENGLISH.check("a\u200E ".repeat(8)).occurrences()).isEqualTo(8);
    assertThat(ENGLISH.check("a\u200E ".repeat(9)).occurrences()).isEqualTo(8);
    assertThat(ENGLISH.check("a\u200E ".repeat(8) + "\na\u200E").occurrences()).isEqualTo(9);
  }

  @Test
  void aParagraphOf5000UnitsIsJudged() {
    ENGLISH.finds("[[\u200E]]" + "a".repeat(4_999));
    ENGLISH.accepts("\u200E" + "a".repeat(5_000));
    ENGLISH.finds("[[\u200E]]" + "a".repeat(4_999) + "\n" + "a".repeat(5_000));
  }
}
