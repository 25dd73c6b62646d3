package org.seedcorpus.rules.repetition;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class RepeatedLetterTest {
  private static final Rule RULE = new RepeatedLetter();
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(RULE, "ar");
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(RULE, "en");
  private static final RuleUnderTest RUSSIAN = RuleUnderTest.of(RULE, "ru");

  @Test
  void aSlip() {
    ARABIC
        .findsInBody("دعمت الوزارة [[المؤسسسات]] الصغيرة")
        .hasKey("found")
        .says("المؤسسسات", "سسس")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    ENGLISH.findsInBody("The [[commmittee]] met on Monday").says("commmittee", "mmm");
    RUSSIAN.findsInBody("Город [[открррыл]] новый мост").says("открррыл", "ррр");
    RuleUnderTest.of(RULE, "fa").findsInBody("شهردار [[گفففت]] پل باز شد").says("گفففت", "ففف");
  }

  @Test
  void whatIsDrawnOutIsNoted() {
    ARABIC.findsInBody("انتظر الصياد من [[زمااان]] على الشاطئ").hasSeverity(Severity.INFO);
    ARABIC.findsInBody("هذا [[عظظظظيم]] جدا").hasSeverity(Severity.INFO);
    ENGLISH.findsInBody("Oh [[pleeease]] come").hasSeverity(Severity.INFO);
  }

  @Test
  void thePluralIsWrittenWithTwo() {
    ARABIC.findsInBody("هذا فريق [[عربييي]] جديد").hasSeverity(Severity.WARNING);
    ARABIC.findsInBody("بين [[الصحفييين]] اليوم").hasSeverity(Severity.WARNING);
  }

  @Test
  void twoAreNoThree() {
    ARABIC.acceptsBodies("الفريق ممتاز", "تتابع", "عربيين");
    ENGLISH.acceptsBodies("The committee met", "a bookkeeper");
    RUSSIAN.acceptsBodies("касса и масса", "Новая кукла Maxxxy стоит дорого");
  }

  @Test
  void wordsThatHaveThree() {
    ARABIC.acceptsBodies(
        "الشرطة تتتبع السيارة، وضحك الجمهور ههههه", "وشتتت الريح القوارب في البحر", "وووصل");
    ENGLISH.acceptsBodies("Henry VIII and his crew said nooo on www.example.org, brrr", "XXXL");
    RuleUnderTest.of(RULE, "he").acceptsBodies("הוא פרש מממשלת האחדות");
    RuleUnderTest.of(RULE, "de").acceptsBodies("Die Schifffahrt auf dem Fluss ruht");
  }

  @Test
  void headlineAndSourceLineAreNoBody() {
    ENGLISH.accepts("The commmittee\n\nIt met.\n\nHarbour Commmittee\n", "");
  }

  @Test
  void addressesAndHashtags() {
    ENGLISH.acceptsBodies("See #commmittee and @commmittee and commmittee.example here");
  }
}
